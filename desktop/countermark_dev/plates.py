"""The demo's two flat sheets: a botanical plate and a geometric poster."""

from __future__ import annotations

import math
from collections.abc import Iterator

from countermark_dev.drawing import dice, draw, gradient, placed


def rowan() -> Iterator[str]:
    """A botanical plate: leaf and berries of a rowan."""
    yield gradient("paper", "0 0 0 1600", "#f8f2e4", "#efe5cf")
    yield gradient("dark", "0 -70 0 0", "#2f6b52", "#1f5141")
    yield gradient("light", "0 0 0 70", "#5b9a6b", "#7fb77d")
    yield draw("""
        @paper M0 0H1200V1600H0z
        #b9a77f~2.5 M70 70H1130V1530H70z
        #b9a77f~1 M84 84H1116V1516H84z""")
    leaflet = "".join(_leaflet())
    yield draw("#6a4a34~11 M640 1440C590 1180 570 800 594 440")
    yield placed("translate(594 446) rotate(-88) scale(0.78)", leaflet)
    for k in range(7):
        t, size = 0.34 + k * 0.1, 1 - 0.07 * abs(k - 1.5)
        weights = ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3)
        x = sum(w * p for w, p in zip(weights, (640, 590, 570, 594), strict=True))
        y = sum(w * p for w, p in zip(weights, (1440, 1180, 800, 440), strict=True))
        for side in (-1, 1):
            turn = f"scale({side * size:.3f} {size:.3f}) rotate({-18 - 4 * k})"
            yield placed(f"translate({x:.1f} {y:.1f}) {turn}", leaflet)
    yield from _berries()


def _leaflet() -> Iterator[str]:
    """One leaflet from the origin to the right, toothed, dark above its vein and light below."""
    for sign, ink in ((-1, "@dark"), (1, "@light")):
        edge = "M0 0"
        for k in range(1, 14):
            t = k / 13
            wide = 74 * math.sin(math.pi * t**0.82) ** 0.85 if k < 13 else 0
            edge += f"Q{350 * t - 4:.1f} {sign * (wide + 9):.1f}"
            edge += f" {18 + 350 * t:.1f} {sign * wide:.1f}"
            edge += f"l-5 {-sign * 6}" if k < 13 else "z"
        yield draw(f"{ink} {edge}")
    for k, sign in ((k, sign) for k in range(1, 9) for sign in (-1, 1)):
        x, rise = 12 + k * 37, sign * 58 * math.sin(math.pi * (42 + k * 37) / 420)
        yield draw(f"#eef3dc/0.45~1.8 M{x} 0Q{x + 18} {rise / 2:.0f} {x + 40} {rise:.0f}")
    yield draw("#eef3dc/0.8~3.5 M4 0H360")


def _berries() -> Iterator[str]:
    """A bunch of berries at the foot of the leaf."""
    rng, reds = dice(3), ("#c8372d", "#d9502f", "#b52a2c")
    spiral = ((k * 2.4, 26 * math.sqrt(k)) for k in range(26))
    places = [(820 + r * math.cos(a), 1330 + 0.8 * r * math.sin(a)) for a, r in spiral]
    for x, y in places:
        bend = f"{690 + x * 0.05:.0f} {1000 + y * 0.16:.0f}"
        yield draw(f"#6a4a34~4 M610 1240Q{bend} {x:.0f} {y:.0f}")
    for n, (x, y) in enumerate(sorted(places, key=lambda place: place[1])):
        size = f"{rng.uniform(28, 33):.1f}"
        yield draw(f"""
            {reds[n % 3]} O {x:.0f} {y:.0f} {size} {size}
            #ffd9c4/0.75 O {x - 9:.0f} {y - 10:.0f} 8 6
            #5c1518~3 M{x + 4:.0f} {y + 12:.0f}l6 6m0 -6l-6 6""")


def tiles() -> Iterator[str]:
    """A poster of quarter circles, petals and rays."""
    rng = dice(20)
    inks = ("#1d5f99", "#16324f", "#e2583e", "#f2b84b", "#7fb5a5", "#f6efe0")
    shapes = ("quarter", "petal", "rings", "half", "dots", "rays")
    last = ""
    for row, column in ((r, c) for r in range(7) for c in range(7)):
        ground, *pair = rng.sample(inks, 3)
        last = rng.choice([shape for shape in shapes if shape != last])
        place = f"translate({100 + column * 200} {100 + row * 200}) rotate({rng.randrange(4) * 90})"
        yield placed(place, draw(f"{ground} M-100 -100h200v200h-200z"), _tile(last, *pair))


def _tile(shape: str, ink: str, other: str) -> str:
    """The figure on one tile, 200 × 200 around the origin."""
    if shape == "dots":
        dots = [f"O {66 * (k % 3 - 1)} {66 * (k // 3 - 1)} 21 21" for k in range(9)]
        return draw(" ".join(f"{other if k == 4 else ink} {dot}" for k, dot in enumerate(dots)))
    if shape == "rays":
        ends = [-100 + 200 * math.tan(math.radians(11.25 * k)) for k in range(5)]
        rays = f"M-100 -100H100V{ends[1]:.1f}zM-100 -100L100 {ends[2]:.1f}V{ends[3]:.1f}z"
        rays += f"M-100 -100L100 100H{ends[3]:.1f}zM-100 -100L{ends[2]:.1f} 100H{ends[1]:.1f}z"
        return draw(f"{ink} {rays} {other} M-100 -100H-20A80 80 0 0 1 -100 -20z")
    return draw(
        {
            "quarter": f"{ink} M-100 -100H100A200 200 0 0 1 -100 100z"
            f"{other} M-100 -100H0A100 100 0 0 1 -100 0z",
            "petal": f"{ink} M-100 -100A200 200 0 0 1 100 100A200 200 0 0 1 -100 -100z"
            f"{other} O 0 0 26 26",
            "rings": f"{ink} O 0 0 100 100 {other} O 0 0 68 68 {ink} O 0 0 36 36",
            "half": f"{ink} M-100 0A100 100 0 0 1 100 0z{other} M-100 100A100 100 0 0 1 100 100z",
        }[shape]
    )
