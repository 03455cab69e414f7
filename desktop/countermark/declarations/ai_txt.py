"""`ai.txt`: Spawning's file for those who collect data sets."""

from __future__ import annotations

from countermark.declarations.document import Document
from countermark.declarations.site import Site
from countermark.declarations.text import comment
from countermark.rights.vocabulary.text_files import ai_txt_lines

_PATH = "ai.txt"


def documents(site: Site) -> tuple[Document, ...]:
    """One group for everyone and all paths below the origin; nothing where training is allowed.

    The file knows no parts of a site, so that it says the strictest answer. It is left out for a
    site that is a part of an origin, whose owner it would speak for.
    """
    lines = ai_txt_lines(rule.policy for rule in site.rules)
    if not lines or not site.whole:
        return ()
    head = comment(f"Rights in the works at {site.url}") + comment(f"Declared by {site.declarant}.")
    return (
        Document(
            _PATH,
            head + "\n" + "".join(f"{line}\n" for line in lines),
            f"Put it at {site.address(_PATH)}.",
            "Says that the works are not for training data sets, in the words of Spawning's "
            "ai.txt. Few read it: the service behind it is no longer developed.",
        ),
    )
