"""Codes of social care, casework and health returns."""

import pytest

from lanyard.core.words.code_sets import CodeSet, casework, cin, ethnicity, health, ilacs, ssda903


@pytest.mark.parametrize(
    ("code_set", "values"),
    [
        (ssda903.NEW_EPISODE, "S L P T B U"),
        (ssda903.LEGAL_STATUS, "C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3"),
        (ssda903.NEED, "N1 N2 N3 N4 N5 N6 N7 N8"),
        (ssda903.PROVIDER, "PR0 PR1 PR2 PR3 PR4 PR5"),
        (ssda903.IN_TOUCH, "YES NO DIED REFU NREQ RHOM"),
        (cin.UPN_UNKNOWN, "UN1 UN2 UN3 UN4 UN5 UN6 UN7"),
        (cin.DISABILITY, "NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA"),
        (cin.NEED, "N1 N2 N3 N4 N5 N6 N7 N8 N9 N0"),
        (cin.CLOSURE, "RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8 RC9"),
        (cin.ABUSE, "NEG PHY SAB EMO MUL"),
        (health.CONTACT, "ANTENATAL NEW_BIRTH SIX_WEEK ONE_YEAR TWO_YEAR ASQ3"),
    ],
    ids=lambda value: value.name if isinstance(value, CodeSet) else "",
)
def test_codes_are_those_of_the_return(code_set: CodeSet, values: str) -> None:
    assert " ".join(code_set.values) == values


def test_where_a_care_leaver_lives_is_a_letter_and_whether_it_suits() -> None:
    suitable = [code.code for code in ssda903.ACCOMMODATION.codes if code.meaning.endswith(", suitable")]
    unsuitable = [code.code for code in ssda903.ACCOMMODATION.codes if code.meaning.endswith("not suitable")]
    assert suitable == [f"{letter}1" for letter in "BCDEGHKRSTUVWXYZ"]
    assert unsuitable == [f"{letter}2" for letter in "BCDEGHKRSTUVWXYZ"]
    assert ssda903.ACCOMMODATION.values[-1] == ssda903.NOT_IN_TOUCH.code == "0"


def test_codes_that_rules_look_for_are_codes() -> None:
    assert ssda903.FOLLOWS_ON == ssda903.EPISODE_END.values[0]
    assert [ssda903.PLACEMENT.meaning(code) for code in sorted(ssda903.SECURE_PLACEMENTS)] == [
        "Secure children's home",
        "Young offender institution or prison",
    ]


@pytest.mark.parametrize(
    ("code_set", "code", "group"),
    [(ssda903.SEX, "1", "M"), (ssda903.SEX, "2", "F"), (cin.SEX, "0", "U"), (cin.SEX, "F", "F")],
)
def test_sexes_are_counted_alike_however_a_return_writes_them(
    code_set: CodeSet, code: str, group: str
) -> None:
    assert code_set.group_of(code) == group


@pytest.mark.parametrize(
    ("code_set", "written", "code"),
    [
        (ilacs.GENDER, "a) Male", "M"),
        (ilacs.GENDER, "c) Not stated/recorded (or unborn)", "U"),
        (ilacs.YES_NO, "b) No", "N"),
        (ilacs.SUITABLE, "b) Unsuitable", "N"),
        (ilacs.ETHNICITY, "a) WBRI", "WBRI"),
        (ilacs.ETHNICITY, "s) REFU", "REFU"),
    ],
)
def test_a_lettered_value_is_read_as_the_bare_code(code_set: CodeSet, written: str, code: str) -> None:
    assert code_set.spellings[written] == code


def test_every_spelling_leads_to_a_code() -> None:
    strays = {
        spelling: code
        for code_set in ilacs.CODE_SETS
        for spelling, code in code_set.spellings.items()
        if code not in code_set.by_code
    }
    assert strays == {}
    assert len(ilacs.ETHNICITY.spellings) == len(ethnicity.MAIN.codes)


def test_a_mediation_is_about_what_may_be_appealed() -> None:
    extended = [code for code in casework.APPEAL_TYPE.values if code not in casework.MATTER.by_code]
    assert extended == ["EXTENDED"]
