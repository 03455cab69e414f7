"""What a verdict is made of: reasons for every code, statements by label, history as a tree."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countermark.credentials.anchors import Anchors
from countermark.credentials.engine import Report
from countermark.credentials.history import read_history
from countermark.credentials.reading import read_credentials
from countermark.credentials.standing import Finding, Standing, finding_of, reason_of
from countermark.credentials.statements import read_rights
from countermark.credentials.verdict import judge
from countermark.media.formats import JPEG
from countermark.media.xmp import copy_with_properties
from countermark.rights.metadata import Property, Shape
from countermark.rights.policy import Permission, Use
from countermark.rights.vocabulary.plus import PLUS_VOCABULARY
from tests.credentials.support import place, protected
from tests.credentials.unusual import TRAINING, sign_as_stranger, sign_over

# The failure codes of C2PA 2.4, section 15.2, and of CAWG Identity 1.3 (section 7).
CODES = {
    Finding.CONTENT_CHANGED: """
        assertion.dataHash.mismatch assertion.dataHash.malformed assertion.dataHash.redacted
        assertion.bmffHash.mismatch assertion.bmffHash.malformed assertion.boxesHash.mismatch
        assertion.boxesHash.malformed assertion.boxesHash.unknownBox
        assertion.collectionHash.mismatch assertion.collectionHash.incorrectFileCount
        assertion.collectionHash.invalidURI assertion.collectionHash.malformed
        assertion.multiAssetHash.mismatch assertion.multiAssetHash.malformed
        assertion.multiAssetHash.missingPart""",
    Finding.SIGNATURE_BROKEN: "claimSignature.missing claimSignature.mismatch",
    Finding.STATEMENT_ALTERED: """
        claim.missing claim.multiple claim.malformed claim.cbor.invalid claim.hardBindings.missing
        assertion.hashedURI.mismatch assertion.missing assertion.multipleHardBindings
        assertion.undeclared assertion.inaccessible assertion.notRedacted assertion.selfRedacted
        assertion.required.missing assertion.json.invalid assertion.cbor.invalid
        assertion.action.malformed assertion.action.redacted assertion.action.redactionMismatch
        assertion.action.softBindingMissing assertion.cloud-data.hardBinding
        assertion.cloud-data.actions assertion.cloud-data.malformed
        assertion.external-reference.hardBinding assertion.outsideManifest
        assertion.metadata.disallowed assertion.hardBinding.redacted hashedURI.missing
        hashedURI.mismatch""",
    Finding.HISTORY_INCOMPLETE: """
        ingredient.manifest.missing ingredient.manifest.mismatch ingredient.hashedURI.mismatch
        ingredient.claimSignature.missing ingredient.claimSignature.mismatch
        assertion.ingredient.malformed assertion.action.ingredientMismatch
        manifest.inaccessible manifest.multipleParents manifest.update.invalid
        manifest.update.wrongParents manifest.compressed.invalid""",
    Finding.REVOKED: "signingCredential.ocsp.revoked",
    Finding.CERTIFICATE_UNFIT: "signingCredential.invalid",
    Finding.EXPIRED: "signingCredential.expired claimSignature.outsideValidity",
    Finding.TIME_UNPROVEN: """
        timeStamp.mismatch timeStamp.malformed timeStamp.outsideValidity timeStamp.untrusted
        assertion.timestamp.malformed timeOfSigning.outsideValidity""",
    Finding.ALGORITHM_UNKNOWN: "algorithm.unsupported algorithm.deprecated",
    Finding.IDENTITY_UNPROVEN: """
        cawg.identity.cbor.invalid cawg.identity.assertion.mismatch
        cawg.identity.assertion.duplicate cawg.identity.credential_revoked
        cawg.identity.hard_binding_missing cawg.identity.sig_type.unknown cawg.identity.pad.invalid
        cawg.ica.signature_mismatch cawg.x509.signature.mismatch cawg.x509.credential.untrusted""",
    Finding.OTHER: "general.error something.new",
}


@pytest.mark.parametrize(
    ("code", "finding"),
    [(code, finding) for finding, listed in CODES.items() for code in listed.split()],
)
def test_every_failure_code_has_a_reason_and_a_next_step(code, finding):
    assert finding_of(code) is finding
    reason, step = reason_of(finding, "Ana Ruiz", time_is_stamped=False)
    assert "Ana Ruiz" in reason
    assert step.endswith(".")


def test_a_time_stamp_that_shows_an_expired_certificate_changes_the_reason():
    claimed, _ = reason_of(Finding.EXPIRED, "Ana", time_is_stamped=False)
    stamped, _ = reason_of(Finding.EXPIRED, "Ana", time_is_stamped=True)
    assert "no time-stamp" in claimed
    assert "as the time-stamp shows" in stamped


# --- statements


def manifest(*assertions):
    return {"assertions": [{"label": label, "data": data} for label, data in assertions]}


def tdm(use, label="cawg.training-mining"):
    return label, {"entries": TRAINING(label.split(".")[0], use)}


def test_each_statement_keeps_its_label_and_a_contradiction_names_both_sides():
    rights = read_rights(manifest(tdm("notAllowed", "c2pa.training-mining"), tdm("allowed")))
    assert [item.label for item in rights.statements] == [
        "cawg.training-mining",
        "c2pa.training-mining",
    ]
    (contradiction,) = rights.contradictions
    assert "cawg.training-mining says “Allowed”" in contradiction
    assert "c2pa.training-mining says “Not allowed”" in contradiction
    assert rights.answers == {Use.OTHER_TRAINING: Permission.NOT_ALLOWED}


@pytest.mark.parametrize(
    "label", ["cawg.training_mining", "org.example.training-mining", "CAWG.Training-Mining"]
)
def test_what_only_looks_like_a_statement_is_told_and_not_counted(label):
    rights = read_rights(manifest((label, {"entries": TRAINING("cawg", "notAllowed")})))
    assert rights.answers == {}
    assert label in rights.problems[0]


@pytest.mark.parametrize(
    ("use", "value", "contradicts"),
    [
        ("notAllowed", "DMI-ALLOWED", True),
        ("allowed", "DMI-PROHIBITED-AIMLTRAINING", True),
        ("constrained", "DMI-ALLOWED", True),
        ("notAllowed", "DMI-PROHIBITED-AIMLTRAINING", False),
        ("allowed", "DMI-ALLOWED", False),
        ("notAllowed", "DMI-PROHIBITED-SEECONSTRAINT", False),
        ("notAllowed", "whatever", False),
    ],
)
@pytest.mark.parametrize("side", ["xmp", "cawg.metadata"])
def test_metadata_that_says_otherwise_is_a_contradiction(use, value, contradicts, side):
    stated = PLUS_VOCABULARY + value
    if side == "xmp":
        rights = read_rights(manifest(tdm(use)), stated)
    else:
        rights = read_rights(manifest(tdm(use), ("cawg.metadata", {"plus:DataMining": stated})))
    assert bool(rights.contradictions) is contradicts
    if contradicts:
        assert value in rights.contradictions[0]
        assert "cawg.training-mining" in rights.contradictions[0]
        assert rights.answers[Use.OTHER_TRAINING] is Permission.NOT_ALLOWED or use == "constrained"


def test_the_xmp_in_the_same_file_is_read(tmp_path, stranger):
    plain, described = place(tmp_path, "photo.jpg"), tmp_path / "described.jpg"
    value = f"{PLUS_VOCABULARY}DMI-PROHIBITED-AIMLTRAINING"
    data_mining = Property("plus", "DataMining", Shape.TEXT, (value,), ours=True)
    copy_with_properties(plain, described, JPEG, [data_mining])
    path = sign_as_stranger(described, stranger, [tdm("allowed")])
    verdict = read_credentials(path, Anchors((stranger.identity.authority_pem,)))
    assert verdict.standing is Standing.TRUSTED
    (contradiction,) = verdict.contradictions
    assert "the XMP in the file says DMI-PROHIBITED-AIMLTRAINING" in contradiction
    assert contradiction in verdict.sentence
    assert verdict.answers[Use.OTHER_TRAINING] is Permission.NOT_ALLOWED


@pytest.mark.parametrize("name", ["studio.jpg", "transparent.png", "studio.webp", "scan.tif"])
def test_our_own_files_do_not_contradict_themselves(tmp_path, key, name):
    path = protected(place(tmp_path, name), key)
    verdict = read_credentials(path, Anchors((key.identity.authority_pem,)))
    assert verdict.standing is Standing.TRUSTED
    assert verdict.contradictions == ()
    assert [item.label for item in verdict.statements] == ["cawg.training-mining"]


# --- history


def test_the_history_of_a_published_file_is_a_tree(real_data):
    verdict = read_credentials(real_data / "c2pa" / "adobe-20220124-CACA.jpg", Anchors())
    assert verdict.time_is_stamped
    assert not verdict.time_is_trusted, "nobody told this machine of its authority"
    (parent,) = verdict.history
    assert (parent.title, parent.relationship) == ("CA.jpg", "parent")
    assert parent.standing is Standing.UNTRUSTED
    assert parent.signer == "C2PA Signer"
    assert parent.time_is_stamped
    (grandparent,) = parent.ingredients
    assert (grandparent.title, grandparent.standing) == ("A.jpg", Standing.NONE)


def test_a_tampered_parent_is_invalid_in_the_tree(real_data, tmp_path, stranger):
    name = "adobe-20220124-E-dat-CA.jpg"
    tampered = place(tmp_path, name, (real_data / "c2pa" / name).read_bytes())
    verdict = read_credentials(sign_over(tampered, stranger), Anchors())
    assert verdict.history[0].standing is Standing.INVALID
    assert "assertion.dataHash.mismatch" in verdict.history[0].failures


def _cycle(width):
    ingredients = [{"title": "me", "active_manifest": "a", "relationship": "parentOf"}] * width
    other = [{"title": "other", "active_manifest": "b", "relationship": "inputTo"}] * width
    return {
        "active_manifest": "a",
        "manifests": {"a": {"ingredients": other}, "b": {"ingredients": ingredients}},
    }


def _size(history):
    return sum(1 + _size(item.ingredients) for item in history)


def test_a_history_that_leads_back_to_itself_ends():
    (other,) = read_history(_cycle(1))
    assert other.relationship == "input"
    (me,) = other.ingredients
    assert me.ingredients == ()


def test_a_history_that_grows_without_end_is_cut_off():
    ingredients = [{"active_manifest": str(number)} for number in range(40)]
    document = {
        "active_manifest": "0",
        "manifests": {str(number): {"ingredients": ingredients} for number in range(40)},
    }
    assert _size(read_history(document)) == 500


KEYS = [
    *("manifests", "active_manifest", "ingredients", "assertions", "label", "data", "entries"),
    *("failure", "code", "validation_results", "activeManifest", "ingredientDeltas", "time"),
    "signature_info",
]
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "manifests",
                    "active_manifest",
                    "ingredients",
                    "assertions",
                    "label",
                    "data",
                    "entries",
                    "failure",
                    "code",
                    "validation_results",
                    "activeManifest",
                    "ingredientDeltas",
                    "signature_info",
                    "time",
                ]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=30,
)


@given(st.dictionaries(st.sampled_from(["manifests", "active_manifest"]), ANYTHING), ANYTHING)
def test_a_report_of_any_shape_gets_a_verdict(document, results):
    document["validation_results"] = results
    verdict = judge(Report("Invalid", json.loads(json.dumps(document))))
    assert verdict.standing is Standing.INVALID
    assert verdict.sentence
