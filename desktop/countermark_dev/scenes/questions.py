"""Scenes of what is asked before something is lost, and of a problem that is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QPushButton, QWidget

from countermark.operations.catalogue_backups import CatalogueDamaged, back_up_catalogue
from countermark.ui.language import translate
from countermark.ui.question import Question
from countermark.ui.sentence_words import sentence_words
from countermark.ui.way_back import way_back
from countermark_dev.scenes.library import notice
from countermark_dev.scenes.stage import Stage


def _problem(stage: Stage) -> QWidget:
    window = stage.library()
    sentence = "There is no such folder: /home/ana/Pictures/Pres"
    window.go.complain.emit(sentence_words(sentence))
    return stage.found(Question)


def _forget_batch(stage: Stage) -> QWidget:
    window = stage.library()
    window.library.notice.show_notice(notice())
    window.library.notice.forget.click()
    return stage.found(Question)


def _forget_collection(stage: Stage) -> QWidget:
    stage.library().collections_flow.delete("Press")
    return stage.found(Question)


def _forget_place(stage: Stage) -> QWidget:
    window, name = stage.library(), stage.places[0]
    window.presenter.sites.open(name)
    stage.wait(lambda: window.sites.place == name and window.sites.isVisible())
    window.sites.remove.click()
    return stage.found(Question)


def _forget_works(stage: Stage) -> QWidget:
    window = stage.library()
    window.library.selection.select_all()
    window.commands.forget()
    return stage.found(Question)


def _put_back(stage: Stage) -> QWidget:
    back_up_catalogue(stage.workspace().home)
    page = stage.page("settings")
    verb = translate("Settings", "Put back …")
    next(made for made in page.findChildren(QPushButton) if made.text() == verb).click()
    return stage.found(Question)


def _way_back(stage: Stage) -> QWidget:
    home = stage.workspace().home
    question = way_back(CatalogueDamaged(home.catalogue, back_up_catalogue(home)))
    return stage.put(question)


SCENES: Mapping[str, Callable[[Stage], QWidget]] = {
    "problem": _problem,
    "forget-batch": _forget_batch,
    "forget-collection": _forget_collection,
    "forget-place": _forget_place,
    "forget-works": _forget_works,
    "put-back": _put_back,
    "way-back": _way_back,
}
