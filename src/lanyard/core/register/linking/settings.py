"""What may be set about linking, with the values that are used where nobody sets any."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    """Thresholds of linking by weighing, and how its model is trained.

    Pairs with a probability of `link_from` or more are linked, those from `review_from` on are shown to a
    person. A record that two children fit whose weights differ by less than `margin_bits` is linked to
    neither. The model is trained where there are `enough_rows` rows with names and `enough_pairs` pairs of
    rows of one birth date; else its declared starting values are used. `most_rows` bounds the sample that it
    is trained on, `most_pairs` the pairs sampled for what strangers share; `seed` makes samples repeatable.
    """

    link_from: float = 0.99
    review_from: float = 0.5
    margin_bits: float = 4.0
    enough_rows: int = 1_000
    enough_pairs: int = 500
    most_rows: int = 60_000
    most_pairs: int = 2_000_000
    recall_of_equal_names: float = 0.9
    seed: int = 20_260_101

    def __post_init__(self) -> None:
        if not 0 < self.review_from <= self.link_from or self.review_from >= 1:
            raise ValueError(
                "The probability to review from is more than 0, less than 1 "
                "and no more than the one to link from."
            )


DEFAULT = Settings()
