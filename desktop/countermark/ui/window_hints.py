"""Next steps that name a command, said for somebody who sits before the window."""

from __future__ import annotations

from countermark.ui.language import translate


def window_hints() -> dict[str, str]:
    """By the English words of the floors below: where in the window the same is done."""
    return {**_about_identities(), **_about_trust(), **_about_the_catalogue()}


def _about_identities() -> dict[str, str]:
    see = translate("Hint", "See the page Identities.")
    make = translate("Hint", "Make one on the page Identities.")
    own = translate(
        "Hint", "The page Identities makes a certificate with an authority of your own."
    )
    name = translate("Hint", "Bring one that names its holder.")
    renew = translate("Hint", "Renew it on the page Identities.")
    ask = translate("Hint", "Ask its authority for a new one on the page Identities.")
    bring = translate("Hint", "Choose that certificate's file together with this one.")
    return {
        "See `countermark identity list`.": see,
        "See `countermark --json identity list`.": see,
        "Renew the newer one; see `countermark identity list`.": translate(
            "Hint", "Renew the newer one on the page Identities."
        ),
        "Make one with `countermark identity create --name “Your name”`.": make,
        "Make one: `countermark identity create`.": make,
        "`countermark identity create` makes a certificate with an authority of your own.": own,
        "Choose one with `countermark identity default`. {there_is}": translate(
            "Hint", "Choose another one on the page Identities."
        ),
        "Renew it with `countermark identity renew {key}`.": renew,
        "Make a new authority: `countermark identity renew {key} --new-authority`.": translate(
            "Hint", "Make a new identity; the present one keeps what it has signed."
        ),
        "Ask its authority for a new one: `countermark identity request --renew {key}`.": ask,
        "Renew it with the authority: `countermark identity request` writes what it needs.": ask,
        "Ask the authority for a certificate for signing documents or e-mail (S/MIME); "
        "`countermark identity request` writes what it needs.": translate(
            "Hint",
            "Ask the authority for a certificate for signing documents or e-mail (S/MIME); the "
            "page Identities writes what it needs.",
        ),
        "A certificate that comes with its own key is brought with `countermark identity import`; "
        "`countermark identity request` makes a new request.": translate(
            "Hint",
            "A certificate that comes with its own key is brought with “Import …”; “Request a "
            "certificate …” makes a new request.",
        ),
        "Bring the certificate too; if there is none yet, `countermark identity request` asks an "
        "authority for one.": translate(
            "Hint",
            "Bring the certificate too; if there is none yet, “Request a certificate …” asks an "
            "authority for one.",
        ),
        "Bring the key's file too, or export the certificate together with its key (.p12). The "
        "answer to a request of yours comes in with `countermark identity answer`.": translate(
            "Hint",
            "Bring the key's file too, or export the certificate together with its key (.p12). The "
            "answer to a request of yours comes in with “Add the certificate received …”.",
        ),
        "Tell the two apart with --name or --organisation. To give the one you have a certificate "
        "from an authority, use `countermark identity request --renew {key}`.": translate(
            "Hint",
            "To give the one you have a certificate from an authority, use “Request a certificate "
            "…” beside it.",
        ),
        "Choose a file that `countermark identity backup` made.": translate(
            "Hint", "Choose a file that “Back up …” made."
        ),
        "Give your name with --name.": name,
        "Get that certificate from the authority's website and bring it with --chain FILE.": bring,
        "Get the authority's present one and bring it with --chain FILE.": bring,
    }


def _about_trust() -> dict[str, str]:
    return {
        "Give one with --name.": translate("Hint", "Give the file a name with letters or digits."),
        "See `countermark trust list`.": translate("Hint", "See the page Identities."),
        "Remove it with `countermark trust remove {stem}`, then add it again.": translate(
            "Hint", "Remove it on the page Identities, then add it again."
        ),
    }


def _about_the_catalogue() -> dict[str, str]:
    copies = translate("Hint", "See Settings, Catalogue.")
    return {
        "Add it with `countermark add`.": translate("Hint", "Add it first."),
        "See `countermark backup list`.": copies,
        "Put a copy of it back: `countermark backup list`, `countermark backup restore NAME`.": (
            translate("Hint", "Put a copy of it back: Settings, Catalogue.")
        ),
        "Update the program, or choose another folder with --home.": translate(
            "Hint", "Update the program."
        ),
        "Make one with `countermark collection create`.": translate(
            "Hint", "Make one with “New collection …” in the side bar."
        ),
        "Make one with `countermark place add`.": translate(
            "Hint", "Make one with “Add a site …” in the side bar."
        ),
        "Nothing was written. Choose a stricter decision for the path (`place publish --policy`), "
        "or protect the works anew under the one that you want.": translate(
            "Hint",
            "Nothing was written. Choose a stricter decision for the path on the page of the site, "
            "or protect the works anew under the one that you want.",
        ),
    }
