"""The words of the interface in the person's language, by Qt Linguist."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from countermark.base.resources import resource

LANGUAGES = ("en", "de", "fr", "es", "ja")
"""What `resources/translations` has; English, where the texts come from, only for its plurals."""


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """A text in the language in force.

    Args:
        context: the subject that the text belongs to; the same throughout a module. Like `text`,
            it is written out at the place of the call, where `lupdate` reads it.
        text: in English; "%n" stands for `n`.
        disambiguation: for translators, where the same words mean two things.
        n: chooses among the plural forms.
    """
    return QCoreApplication.translate(context, text, disambiguation, n)


def speak(application: QCoreApplication, language: str) -> str:
    """Let the interface speak a language from now on; what is made already stays as it is.

    Numbers and dates take the form of the system where the system speaks that language, so that
    a Swiss reads German with Swiss numbers.

    Args:
        application: where the translations are installed, in place of those of an earlier call.
        language: one of `LANGUAGES`; anything else stands for the system's.

    Returns:
        The language that is in force; English where the system speaks none of ours.
    """
    code = language if language in LANGUAGES else _of_system()
    own = QLocale(code)
    system = QLocale.system()
    QLocale.setDefault(system if system.language() == own.language() else own)
    for earlier in application.findChildren(_Translation):
        application.removeTranslator(earlier)
        earlier.deleteLater()
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resource("translations"))
    for name, folder in ((f"qtbase_{code}", qt_texts), (f"countermark_{code}", ours)):
        made = _Translation(application)
        if made.load(name, folder):
            application.installTranslator(made)
    return code


def _of_system() -> str:
    """The first of the languages the person prefers that is one of ours."""
    preferred = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((code for code in preferred if code in LANGUAGES), "en")


class _Translation(QTranslator):
    """A translator of ours, so that it is found again when another language is chosen."""
