"""Paths as texts: of this system and of the other one."""

import pytest

from countermark.base.paths import (
    is_below,
    joined,
    name_key,
    rebased,
    shared_folder,
    split,
    what_moved,
)


@pytest.mark.parametrize(
    ("path", "folder", "name"),
    [
        ("/a/b.jpg", "/a", "b.jpg"),
        ("/b.jpg", "/", "b.jpg"),
        ("/", "/", ""),
        ("D:\\a\\b.jpg", "D:\\a", "b.jpg"),
        ("D:\\b.jpg", "D:\\", "b.jpg"),
        ("D:\\", "D:\\", ""),
        ("\\\\nas\\photos\\b.jpg", "\\\\nas\\photos", "b.jpg"),
        ("\\\\nas\\photos", "\\\\nas\\photos", ""),
        ("/a/b\\c.jpg", "/a", "b\\c.jpg"),
    ],
)
def test_a_path_is_a_folder_and_a_name(path, folder, name):
    assert split(path) == (folder, name)
    if name:
        assert joined(folder, name) == path


@pytest.mark.parametrize(
    ("old", "new", "moved"),
    [
        ("D:\\Photos\\2024", "E:\\Photos\\2024", ("D:\\", "E:\\")),
        ("D:\\Photos\\2024", "E:\\Archive\\2024", ("D:\\Photos", "E:\\Archive")),
        ("D:\\Photos", "\\\\nas\\ana\\Photos", ("D:\\", "\\\\nas\\ana")),
        ("\\\\old\\photos\\a", "\\\\new\\photos\\a", ("\\\\old\\photos", "\\\\new\\photos")),
        ("/a/b/c", "/a/x/c", ("/a/b", "/a/x")),
        ("/a/b", "/a/b", ("/a/b", "/a/b")),
        ("/a", "/b/a", ("/", "/b")),
        ("/u\u0308ber/x", "/z/\u00fcber/x", ("/", "/z")),
        ("/Photos/a", "/photos/a", ("/Photos", "/photos")),
    ],
)
def test_what_moved_is_the_highest_folder_that_became_another(old, new, moved):
    assert what_moved(old, new) == moved


@pytest.mark.parametrize(
    ("path", "old", "new", "now"),
    [
        ("D:\\Photos\\a.jpg", "D:\\", "E:\\", "E:\\Photos\\a.jpg"),
        ("D:\\Photos\\a.jpg", "D:\\Photos", "E:\\", "E:\\a.jpg"),
        ("/a/b/c.jpg", "/a", "/x/y", "/x/y/b/c.jpg"),
        ("/a/c.jpg", "/", "/x", "/x/a/c.jpg"),
        ("/x/a/c.jpg", "/x", "/", "/a/c.jpg"),
        ("/a.jpg", "/a.jpg", "/b.jpg", "/b.jpg"),
        ("D:\\a\\b.jpg", "D:\\a", "/mnt/a", "/mnt/a/b.jpg"),
    ],
)
def test_a_folder_takes_all_below_it_along(path, old, new, now):
    assert rebased(path, old, new) == now


def test_below_is_below_a_folder_and_not_beside_its_namesake():
    assert is_below("/a/b", "/a")
    assert is_below("/a", "/")
    assert is_below("D:\\a", "D:\\")
    assert not is_below("/ab", "/a")
    assert not is_below("/a", "/a")


def test_the_folder_that_two_share():
    assert shared_folder("/a/b/c", "/a/b/d") == "/a/b"
    assert shared_folder("/a/b", "/a/b/d") == "/a/b"
    assert shared_folder("/a/b", "/ab") == "/"
    assert shared_folder("D:\\x\\a", "D:\\x\\b") == "D:\\x"
    assert shared_folder("D:\\x", "D:\\y") == "D:\\"


def test_spellings_that_some_system_takes_for_one_name_have_one_key():
    assert name_key("IMG_1.JPG") == name_key("img_1.jpg")
    assert name_key("Zu\u0308rich") == name_key("Z\u00fcrich")
    assert name_key("a.jpg") != name_key("b.jpg")
