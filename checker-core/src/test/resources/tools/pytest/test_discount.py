import pytest


def percent(amount):
    return 5 if amount >= 100 else 0


def test_none_below_100():
    assert percent(99) == 0


@pytest.mark.parametrize("amount", [100, 999])
def test_five_from_100_on(amount):
    assert percent(amount) == 5


@pytest.mark.skip(reason="large orders come later")
def test_ten_from_1000_on():
    assert percent(1000) == 10


@pytest.mark.xfail(reason="debts are not told from orders")
def test_none_for_debts():
    assert percent("-100") == 0


def test_wrong():
    assert percent(50) == 5


@pytest.fixture
def shop():
    raise RuntimeError("closed")


def test_in_the_shop(shop):
    assert percent(100) == 5
