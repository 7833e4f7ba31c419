from lanyard.core.words.phrases import lower_first, upper_first


def test_a_phrase_can_start_a_sentence() -> None:
    assert [upper_first("the SEN2 return"), upper_first("SEN2"), upper_first("")] == [
        "The SEN2 return",
        "SEN2",
        "",
    ]


def test_a_phrase_can_stand_inside_a_sentence() -> None:
    texts = ("Primary need", "SEN unit", "A&E", "A parent", "")
    assert [lower_first(text) for text in texts] == ["primary need", "SEN unit", "A&E", "a parent", ""]
