"""In which order works are shown, and what they are put together by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class OrderKey(StrEnum):
    """What works are put in order by."""

    DATED = "date"
    ADDED = "added"
    TITLE = "title"
    RATING = "rating"
    FOLDER = "folder"


class GroupKey(StrEnum):
    """What works are put together by."""

    NONE = "none"
    MONTH = "month"
    FOLDER = "folder"


@dataclass(frozen=True)
class Order:
    """In which order works are shown; those that are the same in it go by their numbers."""

    key: OrderKey = OrderKey.DATED
    is_descending: bool = True

    def turns(self, group: GroupKey) -> bool:
        """Whether groups go from the last to the first, the works in them in this order.

        Groups go with an order by what they are put together by. Else months go from the latest,
        and folders by their names.
        """
        if group is GroupKey.MONTH:
            return self.is_descending or self.key not in {OrderKey.DATED, OrderKey.ADDED}
        return self.is_descending and self.key is OrderKey.FOLDER


NEWEST_FIRST = Order()
AS_ADDED = Order(OrderKey.ADDED, is_descending=False)
