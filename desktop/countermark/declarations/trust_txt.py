"""`trust.txt`: JournalList's file about who stands behind a site, with one line about training."""

from __future__ import annotations

from countermark.declarations.document import Document
from countermark.declarations.site import Site
from countermark.declarations.text import comment
from countermark.rights.vocabulary.text_files import trust_txt_training

_PATH = ".well-known/trust.txt"


def documents(site: Site) -> tuple[Document, ...]:
    """The one line, for the strictest answer; nothing for a part of an origin.

    The file speaks for the whole origin and knows no parts.
    """
    if not site.whole:
        return ()
    line = trust_txt_training(rule.policy for rule in site.rules)
    return (
        Document(
            _PATH,
            comment(f"Declared by {site.declarant}.") + line + "\n",
            f"Put it at {site.address(_PATH)}.",
            "Says in one line whether the site may be used for training, in the words of "
            "JournalList's trust.txt. No crawler is known to read it.",
        ),
    )
