"""Scenes of what is asked before something is lost, and of a problem that is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from countermark.base.errors import UserError
from countermark.operations.catalogue_backups import back_up_catalogue
from countermark.operations.way_back import CatalogueDamaged, CatalogueLost
from countermark.ui.language import translate
from countermark.ui.problem_words import problem_words
from countermark.ui.put_back_flow import PutBackFlow
from countermark.ui.question import Question
from countermark.ui.way_back import way_back
from countermark_dev.scenes.library import notice
from countermark_dev.scenes.stage import Stage


def _problem(stage: Stage) -> QWidget:
    window = stage.library()
    gone = UserError("There is no such folder: /home/ana/Pictures/Pres", "Choose another one.")
    window.go.complain.emit(problem_words(gone))
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


def _put_originals_back(stage: Stage) -> QWidget:
    flow = PutBackFlow(stage.library().presenter, stage.library())
    flow.show_question(tuple(Path(f"/home/ana/Pictures/{number}.jpg") for number in range(12)))
    return stage.found(Question)


def _way_back(stage: Stage) -> QWidget:
    home = stage.workspace().home
    question = way_back(CatalogueDamaged(home.catalogue, back_up_catalogue(home)))
    return stage.put(question)


def _gone(stage: Stage) -> QWidget:
    home = stage.workspace().home
    return stage.put(way_back(CatalogueLost(home.catalogue, back_up_catalogue(home))))


SCENES: Mapping[str, Callable[[Stage], QWidget]] = {
    "problem": _problem,
    "forget-batch": _forget_batch,
    "forget-collection": _forget_collection,
    "forget-place": _forget_place,
    "forget-works": _forget_works,
    "put-back": _put_back,
    "put-originals-back": _put_originals_back,
    "way-back": _way_back,
    "way-back-gone": _gone,
}
