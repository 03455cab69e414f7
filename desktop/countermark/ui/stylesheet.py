"""The style sheet, made from a theme's colours."""

from __future__ import annotations

from countermark.base.resources import resource
from countermark.ui import tokens
from countermark.ui.tokens import Colours


def stylesheet(c: Colours) -> str:
    """Qt style sheet of the whole application."""
    radius = tokens.RADIUS
    # A style sheet cannot colour an icon: this one is a grey that reads on both themes.
    arrow = resource("icons/chevron-field.svg").as_posix()
    # The tick lies on the accent, so it is drawn in what is readable there in each theme.
    on_accent_is_dark = int(c.on_accent[1:3], 16) < 128
    tick = resource(f"icons/tick-{'dark' if on_accent_is_dark else 'light'}.svg").as_posix()
    return f"""
QWidget {{ color: {c.text}; }}
QMainWindow, QDialog {{ background: {c.window}; }}
#SideBar, #Inspector, #InspectorBody, #ToolBar {{ background: {c.panel}; }}
#ToolBar {{ border-bottom: 1px solid {c.border}; }}
#NoticeBar {{ background: {c.raised}; border-bottom: 1px solid {c.border}; }}
#Tray {{ background: {c.raised}; border-top: 1px solid {c.border}; }}
#SitesPage, #SitesPage #EmptyPage, #PlaceHead, #PlaceBody {{ background: {c.window}; }}
#Page, #PageGround, #VerifyPage, #DialogArea, #DialogGround {{ background: {c.window}; }}
QLabel[role="large"] {{ font-size: 44px; font-weight: 600; }}
#Explanation {{ background: {c.panel}; border-top: 1px solid {c.border}; }}
#Canvas, #EmptyPage, #FirstRun {{ background: {c.canvas}; }}
#Card {{ background: {c.panel}; border: 1px solid {c.border}; border-radius: 8px; }}
QSplitter::handle {{ background: {c.border}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
#Panes::handle {{ background: transparent; }}

QLabel[role="title"] {{ font-size: {tokens.TITLE}px; font-weight: 600; }}
QLabel[role="page-title"] {{ font-size: {tokens.PAGE_TITLE}px; font-weight: 600; }}
QLabel[role="brand"] {{ font-size: {tokens.PAGE_TITLE}px; font-weight: 600; }}
QLabel[role="head"] {{ font-size: {tokens.HEAD}px; font-weight: 600; color: {c.muted}; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="count"] {{ font-size: {tokens.COUNT}px; color: {c.muted}; }}
QLabel[role="problem"] {{ color: {c.bad}; }}
QLabel[role="warning"] {{
    border-style: none none none solid; border-width: 0px 0px 0px 3px; border-color: {c.warn};
    padding: 0px 0px 0px 8px;
}}
QLabel[role="pill"] {{
    font-size: {tokens.COUNT}px; color: {c.muted}; background: {c.raised};
    border: 1px solid {c.muted}; border-radius: 9px; padding: 1px 8px;
}}
QFrame[role="line"] {{ background: {c.border}; border: none; max-height: 1px; min-height: 1px; }}

QPushButton {{
    background: {c.raised}; border: 1px solid {c.border}; border-radius: {radius}px;
    min-height: {tokens.BUTTON - 2}px; padding: 0 12px;
}}
QPushButton:hover {{ border-color: {c.muted}; }}
QPushButton:pressed {{ background: {c.accent_soft}; }}
QPushButton:disabled {{ color: {c.idle}; background: {c.window}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 0 11px; }}
QPushButton[primary="true"] {{
    background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent};
}}
QPushButton[primary="true"]:hover {{ border-color: {c.text}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {c.text}; padding: 0 11px; }}
QPushButton[primary="true"]:disabled {{
    background: {c.window}; color: {c.idle}; border: 1px solid {c.border};
}}
QPushButton[link="true"] {{
    background: transparent; border: 1px solid transparent; color: {c.accent}; padding: 0 6px;
}}
QPushButton[link="true"]:hover {{ text-decoration: underline; }}
QPushButton[link="true"]:focus {{ border: 2px solid {c.accent}; padding: 0 5px; }}

QToolButton {{
    background: transparent; border: 1px solid transparent; border-radius: {radius}px; padding: 0;
}}
QToolButton:hover {{ border-color: {c.border}; background: {c.raised}; }}
QToolButton:checked {{ background: {c.accent_soft}; }}
QToolButton:focus {{ border: 2px solid {c.accent}; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QSlider:horizontal {{ min-height: 20px; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.border}; }}
QSlider::sub-page:horizontal {{ background: {c.muted}; border-radius: 2px; }}
QSlider::handle:horizontal {{
    width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
    background: {c.raised}; border: 1px solid {c.muted};
}}
QSlider::handle:horizontal:focus {{ border: 2px solid {c.accent}; }}
QSlider:disabled {{ background: transparent; }}
QSlider::handle:horizontal:disabled {{ background: {c.window}; border-color: {c.border}; }}
QMenu {{ background: {c.raised}; border: 1px solid {c.border}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c.accent_soft}; }}
QMenu::item:disabled {{ color: {c.idle}; }}
QMenu::separator {{ height: 1px; background: {c.border}; margin: 4px 8px; }}
QMenu::indicator {{ width: 14px; height: 14px; left: 8px; }}
#Completions {{
    background: {c.raised}; border: 1px solid {c.border}; border-radius: {radius}px; padding: 4px;
}}
#Completions::item {{ min-height: 28px; padding: 0 8px; border-radius: 4px; }}
#Completions::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
#LookBar {{ background: {c.panel}; border-bottom: 1px solid {c.border}; }}
#Works {{ background: {c.raised}; }}

QAbstractScrollArea {{ border: none; background: {c.panel}; }}

QLineEdit, QComboBox, QPlainTextEdit {{
    background: {c.raised}; border: 1px solid {c.border}; border-radius: {radius}px;
    min-height: {tokens.BUTTON - 2}px; padding: 0 8px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}
QPlainTextEdit {{ padding: 8px; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{
    border: 2px solid {c.accent}; padding: 0 7px;
}}
QLineEdit[inPlace="true"], QPlainTextEdit[inPlace="true"] {{
    background: transparent; border: 1px solid transparent; padding: 0;
}}
QPlainTextEdit[inPlace="true"] {{ padding: 4px 0; }}
QLineEdit[inPlace="true"]:hover, QPlainTextEdit[inPlace="true"]:hover {{
    border-color: {c.border}; background: {c.raised};
}}
QLineEdit[inPlace="true"]:focus {{
    border: 2px solid {c.accent}; background: {c.raised}; padding: 0;
}}
QPlainTextEdit[inPlace="true"]:focus {{
    border: 2px solid {c.accent}; background: {c.raised}; padding: 3px 0;
}}
QPlainTextEdit[inPlace="false"] {{
    background: {c.raised}; border: 1px solid {c.border}; padding: 4px 6px;
}}
QPlainTextEdit[inPlace="false"]:focus {{ border: 2px solid {c.accent}; padding: 3px 5px; }}
QLineEdit[role="title"] {{ font-size: {tokens.TITLE}px; font-weight: 600; }}
QPushButton[segment] {{ border-radius: 0; padding: 0 4px; min-height: 24px; }}
QPushButton[segment="first"] {{
    border-top-left-radius: {radius}px; border-bottom-left-radius: {radius}px;
}}
QPushButton[segment="last"] {{
    border-top-right-radius: {radius}px; border-bottom-right-radius: {radius}px;
}}
QPushButton[segment="middle"] {{ border-left: none; border-right: none; }}
QPushButton[segment]:checked {{
    background: {c.accent_soft}; color: {c.text}; font-weight: 600;
}}
QPushButton[segment]:focus {{ border: 2px solid {c.accent}; padding: 0 3px; }}
QLineEdit[problem="true"] {{ border: 1px solid {c.bad}; }}
QLineEdit[problem="true"]:focus {{ border: 2px solid {c.bad}; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {c.idle}; background: {c.window}; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {c.muted}; }}
QComboBox::drop-down {{ border: none; width: 28px; }}
QComboBox::down-arrow {{ image: url({arrow}); width: 18px; height: 18px; }}
QComboBox QAbstractItemView {{
    background: {c.raised}; border: 1px solid {c.border}; outline: none;
    selection-background-color: {c.accent_soft}; selection-color: {c.text};
}}
{_switches(c, tick)}

QProgressBar {{
    background: {c.border}; border: none; border-radius: 2px; min-height: 4px; max-height: 4px;
}}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 2px; }}

QListView, QTreeView, QTableView {{ background: {c.panel}; border: none; outline: none; }}
QListView:focus, QTreeView:focus, QTableView:focus {{ border: none; }}
QTreeView::item {{ min-height: 24px; padding: 0 6px; }}
QTreeView::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QTreeView[framed="true"], QListView[framed="true"], QTableView[framed="true"] {{
    border: 1px solid {c.border}; border-radius: {radius}px; background: {c.raised};
}}
QTreeView[framed="true"]:focus, QListView[framed="true"]:focus {{ border: 2px solid {c.accent}; }}
QTableView {{ selection-background-color: transparent; selection-color: {c.text}; }}
QTableView QTableCornerButton::section {{
    background: {c.panel}; border: none; border-bottom: 1px solid {c.border};
    border-top-left-radius: {radius - 1}px;
}}
#ChannelHeader {{ background: {c.panel}; border-top-right-radius: {radius - 1}px; }}
#LineHeader {{ background: {c.raised}; }}
QHeaderView::section {{
    background: {c.panel}; color: {c.muted}; border: none; border-bottom: 1px solid {c.border};
    padding: 4px 8px;
}}

QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {c.border}; border-radius: 4px; min-height: 32px; margin: 2px;
}}
QScrollBar::handle:vertical:hover {{ background: {c.idle}; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{
    background: {c.border}; border-radius: 4px; min-width: 32px; margin: 2px;
}}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{
    background: {c.raised}; color: {c.text}; border: 1px solid {c.border}; padding: 4px 8px;
}}
#DropArea {{ background: {c.raised}; border: 1px dashed {c.muted}; border-radius: 8px; }}
#DropArea[over="true"] {{ background: {c.accent_soft}; border: 2px dashed {c.accent}; }}
"""


def _switches(c: Colours, tick: str) -> str:
    """Radio buttons and check boxes: what has the keyboard has a ring around its indicator.

    An indicator takes 22 pixels: 16, and around them room for the ring. A style sheet draws one
    border alone: where that is the ring, the indicator within is its background.
    """
    return f"""
QRadioButton, QCheckBox {{ spacing: 5px; min-height: 22px; }}
QRadioButton::indicator {{
    width: 14px; height: 14px; margin: 3px; border-radius: 8px; border: 1px solid {c.muted};
    background: {c.raised};
}}
QRadioButton::indicator:checked {{
    width: 22px; height: 22px; margin: 0px; border-radius: 11px; border: 0px;
    background: {_disc((0.27, c.raised), (0.71, c.accent))};
}}
QRadioButton::indicator:focus {{
    width: 18px; height: 18px; margin: 0px; border-radius: 11px; border: 2px solid {c.accent};
    background: {_disc((0.69, c.raised), (0.76, c.muted))};
}}
QRadioButton::indicator:checked:focus {{
    background: {_disc((0.29, c.raised), (0.77, c.accent))};
}}
QCheckBox::indicator, QTreeView::indicator {{
    width: 14px; height: 14px; border-radius: 3px; border: 1px solid {c.muted};
    background: {c.raised};
}}
QCheckBox::indicator {{ margin: 3px; }}
QCheckBox::indicator:checked, QTreeView::indicator:checked {{
    background: {c.accent}; border-color: {c.accent}; image: url({tick});
}}
QCheckBox::indicator:focus {{
    width: 18px; height: 18px; margin: 0px; border-radius: 5px; border: 2px solid {c.accent};
}}
QCheckBox::indicator:checked:focus {{
    width: 14px; height: 14px; padding: 2px; border-color: {c.accent};
    background-clip: content; background-origin: content;
}}
"""


def _disc(*rings: tuple[float, str]) -> str:
    """Rings around a middle: up to which part of the radius, and in which colour."""
    stops, begin = [], 0.0
    for end, colour in rings:
        stops += [f"stop: {begin:.2f} {colour}", f"stop: {end:.2f} {colour}"]
        begin = end + 0.03  # a hard edge would be jagged
    stops += [f"stop: {begin:.2f} transparent", "stop: 1 transparent"]
    circle = "cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5"
    return f"qradialgradient({circle}, {', '.join(stops)})"
