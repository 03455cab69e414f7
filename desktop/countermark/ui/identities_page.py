"""The page of identities: who signs, until when, and whom this machine believes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QLabel,
    QLayout,
    QWidget,
)

from countermark.credentials.identities.importing import Wording
from countermark.credentials.trust_lists import ListKind, TrustList
from countermark.ui.cards import CardsPage, card, card_title, links, row
from countermark.ui.icons import pixmap
from countermark.ui.identities_presenter import IdentitiesPresenter, IdentitiesShown
from countermark.ui.identity_dialog import IdentityDialog
from countermark.ui.identity_words import Badge, IdentityWords, badge_title, believed
from countermark.ui.language import translate
from countermark.ui.pages import Surroundings
from countermark.ui.question import ask
from countermark.ui.widgets import breakable, button, head, label, pill

_BACKUP = "*.countermark-backup"
_KEYS = "*.p12 *.pfx *.pem *.crt *.cer *.der *.key *.p7b *.p7c"


class IdentitiesPage(CardsPage):
    """Cards of identities, then of trust lists."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(translate("Identities", "Identities"), parent)
        self._theme = surroundings.theme
        self._shown: IdentitiesShown | None = None
        self.presenter = IdentitiesPresenter(
            surroundings.workspace, surroundings.background, surroundings.ask, self
        )
        self.presenter.listed.connect(self._take)
        self.presenter.said.connect(surroundings.go.say)
        self.presenter.said.connect(lambda _sentence: self.show_problem(""))
        self.presenter.problem.connect(self.show_problem)
        self._theme.changed.connect(self._rebuild)
        self.restore = button(translate("Identities", "Restore …"), self._ask_restore, "link")
        self.back_up = button(translate("Identities", "Back up …"), self._ask_back_up)
        self.bring = button(translate("Identities", "Import …"), self._ask_import)
        self.new = button(translate("Identities", "New identity …"), self.open_new, "primary")
        for made in (self.restore, self.back_up, self.bring, self.new):
            self.title_row.addWidget(made)

    def refresh(self) -> None:
        """It is shown now: read anew."""
        self.presenter.refresh()

    def open_new(self) -> IdentityDialog:
        """Ask for a new identity's name."""
        dialog = IdentityDialog(
            translate("Identities", "New identity"),
            translate(
                "Identities",
                "Works signed with it say this name, and how to ask for permission. "
                "The key is made here and stays on this computer.",
            ),
            translate("Identities", "Create identity"),
            self,
        )
        dialog.submitted.connect(
            lambda wording: self.presenter.create(wording, dialog.accept, dialog.show_problem)
        )
        dialog.open()
        return dialog

    def open_request(self, words: IdentityWords | None = None) -> IdentityDialog:
        """Ask whom the certificate is to name, then where its request goes."""
        dialog = IdentityDialog(
            translate("Identities", "Request a certificate"),
            translate(
                "Identities",
                "Writes a small file to send to a certificate authority, which checks the name. "
                "The key stays on this computer.",
            ),
            translate("Identities", "Write the request …"),
            self,
        )
        if words is not None:
            dialog.name.setText(words.name)
        key = words.key if words is not None else ""
        dialog.submitted.connect(partial(self._write_request, dialog, key))
        dialog.open()
        return dialog

    def _take(self, shown: IdentitiesShown) -> None:
        self._shown = shown
        self._rebuild()

    def _rebuild(self) -> None:
        shown = self._shown
        if shown is None:
            return
        self.clear()
        self.back_up.setEnabled(bool(shown.identities))
        if not shown.identities:
            nobody = translate(
                "Identities", "There is no identity yet. Make one, and your works carry your name."
            )
            self.add(card(label(nobody, wrap=True)))
        for words in shown.identities:
            self.add(self._identity(words))
        self.add(head(translate("Identities", "Certificates from an authority")))
        self.add(self._requests(shown.waiting))
        self.add(head(translate("Identities", "Whose signatures this computer trusts")))
        self.add(self._lists(shown.lists))

    def _identity(self, words: IdentityWords) -> QFrame:
        texts = [
            label(breakable(text), "muted", wrap=True)
            for text in (words.contact, words.place)
            if text
        ]
        texts[-1].setToolTip(words.method)
        buttons = [self._action(text, words, does) for text, does in self._actions(words)]
        made = card(self._title(words), *texts, label(words.expiry, wrap=True), links(*buttons))
        made.setAccessibleName(words.name)
        return made

    def _title(self, words: IdentityWords) -> QWidget:
        marks: list[QWidget] = [pill(translate("Identities", "Signs"))] if words.signs else []
        if words.badge is not None:
            marks += self._badge(words.badge)
        return card_title(pixmap("identity", self._theme.colours.text), words.name, *marks)

    def _badge(self, badge: Badge) -> list[QWidget]:
        colours = self._theme.colours
        name, colour = {
            Badge.RENEW_SOON: ("state-changed", colours.warn),
            Badge.EXPIRED: ("state-broken", colours.bad),
            Badge.RETIRED: ("state-unprotected", colours.idle),
        }[badge]
        sign = QLabel()
        sign.setPixmap(pixmap(name, colour, colours.panel, 18))
        return [sign, label(badge_title(badge), "muted")]

    def _actions(self, words: IdentityWords) -> list[tuple[str, Callable[[], object]]]:
        made: list[tuple[str, Callable[[], object]]] = []
        if words.can_renew:
            made.append((translate("Identities", "Renew …"), partial(self._ask_renew, words)))
        if words.can_sign:
            default = partial(self.presenter.make_default, words.key)
            made.append((translate("Identities", "Sign with this one"), default))
        if words.can_request:
            request = partial(self.open_request, words)
            made.append((translate("Identities", "Request a certificate …"), request))
        export = partial(self._ask_export, words)
        made.append((translate("Identities", "Export certificate …"), export))
        return made

    def _action(self, text: str, words: IdentityWords, does: Callable[[], object]) -> QWidget:
        made = button(text, does, "link")
        made.setAccessibleName(f"{text} {words.name}")
        return made

    def _requests(self, waiting: tuple[str, ...]) -> QFrame:
        text = translate(
            "Identities",
            "An authority that others know can certify your name. "
            "Request a certificate, and add the file that you receive here.",
        )
        rows: list[QWidget] = [label(text, "muted", wrap=True)]
        for name in waiting:
            said = translate("Identities", "{name}: requested, no answer yet.").format(name=name)
            rows.append(label(breakable(said), wrap=True))
        return card(
            *rows,
            links(
                button(
                    translate("Identities", "Request a certificate …"), self.open_request, "link"
                ),
                button(
                    translate("Identities", "Add the certificate received …"),
                    self._ask_answer,
                    "link",
                ),
            ),
        )

    def _lists(self, lists: tuple[TrustList, ...]) -> QFrame:
        about = translate(
            "Identities",
            "Files that you signed count as trusted here. Add a list of certificates to trust the "
            "signatures of others, too.",
        )
        rows: list[QWidget | QLayout] = [label(about, "muted", wrap=True)]
        for item in lists:
            count = translate("Identities", "%n certificate(s)", None, len(item.certificates))
            remove = button(
                translate("Identities", "Remove …"), partial(self._ask_forget, item.name), "link"
            )
            remove.setAccessibleName(f"{remove.text()} {item.name}")
            text = label(breakable(f"{item.name} · {believed(item.kind)} · {count}"), wrap=True)
            rows.append(row(text, remove))
        self.kind = QComboBox()
        self.kind.setAccessibleName(translate("Identities", "What the list may vouch for"))
        for kind in ListKind:
            self.kind.addItem(believed(kind), kind.value)
        add = button(translate("Identities", "Add a list …"), self._ask_believe)
        return card(*rows, row(self.kind, add, None))

    # Questions to the person.

    def _write_request(self, dialog: IdentityDialog, key: str, wording: Wording) -> None:
        name = self._save(translate("Identities", "Write the request"), "request.csr", "*.csr")
        if name is None:
            dialog.show_problem("")
            return
        self.presenter.request(name, wording, key, dialog.accept, dialog.show_problem)

    def _ask_renew(self, words: IdentityWords) -> None:
        sentence = translate(
            "Identities",
            "{name} gets a new certificate and key. What was signed before stays trusted. "
            "An earlier backup does not hold the new key; make a new one.",
        ).format(name=words.name)
        verb = translate("Identities", "Renew")
        ask(self, partial(self.presenter.renew, words.key), verb, sentence=sentence)

    def _ask_forget(self, name: str) -> None:
        sentence = translate(
            "Identities", "Files that only the list {name} vouches for are trusted no more."
        ).format(name=name)
        verb = translate("Identities", "Remove the list")
        ask(self, partial(self.presenter.forget_list, name), verb, sentence=sentence)

    def _ask_import(self) -> None:
        title = translate("Identities", "Import a key and its certificates")
        if files := self._open(title, _KEYS):
            self.presenter.bring(files)

    def _ask_answer(self) -> None:
        title = translate("Identities", "Add the certificate received")
        if files := self._open(title, _KEYS):
            self.presenter.take_answer(files)

    def _ask_restore(self) -> None:
        title = translate("Identities", "Restore identities of a backup")
        if files := self._open(title, _BACKUP):
            self.presenter.restore(files[0])

    def _ask_believe(self) -> None:
        title = translate("Identities", "Add a list of certificates")
        kind = ListKind(self.kind.currentData())
        for path in self._open(title, "*.pem *.crt *.cer"):
            self.presenter.believe(path, kind)

    def _ask_back_up(self) -> None:
        title = translate("Identities", "Back up all identities")
        path = self._save(title, "identities.countermark-backup", _BACKUP)
        if path is not None:
            self.presenter.back_up(path)

    def _ask_export(self, words: IdentityWords) -> None:
        title = translate("Identities", "Export the certificate")
        path = self._save(title, f"{words.key}.pem", "*.pem")
        if path is not None:
            self.presenter.export(words.key, path)

    def _open(self, title: str, pattern: str) -> list[Path]:
        kind = translate("Identities", "Keys and certificates ({pattern})").format(pattern=pattern)
        everything = translate("Identities", "All files (*)")
        names, _kind = QFileDialog.getOpenFileNames(self, title, "", f"{kind};;{everything}")
        return [Path(name) for name in names]

    def _save(self, title: str, name: str, pattern: str) -> Path | None:
        option = (
            QFileDialog.Option.DontConfirmOverwrite
        )  # an existing file is refused, not replaced
        kind = f"({pattern})"
        start = str(Path.home() / name)
        chosen, _kind = QFileDialog.getSaveFileName(self, title, start, kind, options=option)
        return Path(chosen) if chosen else None
