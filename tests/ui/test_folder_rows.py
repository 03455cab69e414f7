"""Folders in the side bar: a tree in which every number is that of the works it shows."""

from pathlib import Path

import pytest

from countermark.ui.folder_rows import folder_rows


def listed(folders: dict[str, int]) -> list[tuple[int, str, int]]:
    rows = folder_rows({Path(path): count for path, count in folders.items()})
    return [(row.depth, row.title, row.works) for row in rows]


def test_a_folder_has_all_works_below_it() -> None:
    assert listed({"/p/2026": 4, "/p/2026/press": 2, "/p/2026/press/raw": 1}) == [
        (0, "2026", 7),
        (1, "press", 3),
        (2, "raw", 1),
    ]


def test_where_several_lie_in_one_that_is_listed_too() -> None:
    assert listed({"/home/ana/Archive/2025/05": 3, "/home/ana/Archive/2026": 2}) == [
        (0, "Archive", 5),
        (1, "2025/05", 3),
        (1, "2026", 2),
    ]


def test_what_all_disks_have_in_common_is_not_listed() -> None:
    assert listed({"/home/ana/Pictures": 3, "/media/card": 2}) == [
        (0, "Pictures", 3),
        (0, "card", 2),
    ]


def test_two_of_one_name_are_told_apart() -> None:
    assert [row[1] for row in listed({"/a/raw": 1, "/b/raw": 1})] == ["a/raw", "b/raw"]


def test_only_the_fullest_are_listed() -> None:
    rows = listed({f"/p/{number:03}": number for number in range(1, 101)})
    assert len(rows) == 30
    assert rows[0] == (0, "p", 5050)
    assert [row[2] for row in rows[1:]] == list(range(72, 101))


@pytest.mark.parametrize("folder", ["/", "/p"])
def test_a_folder_at_the_root_is_listed_if_works_lie_in_it(folder) -> None:
    assert [row.path for row in folder_rows({Path(folder): 1})] == [Path(folder)]
