"""Draws the demo's illustrations and renders the program's icon: ours, by code alone.

`python -m countermark_dev.illustrations` writes `resources/demo/` and the icon's other formats
anew. Equal versions of Qt and Pillow give equal files.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from pathlib import Path

from countermark_dev.drawing import dice, draw, glow, gradient, placed, render
from countermark_dev.plates import rowan, tiles

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def harbour() -> Iterator[str]:
    """A harbour at dusk."""
    rng = dice(7)
    sky = ("#232c54", "#47427a", "#8d5684", "#d9737a", "#f6a56b", "#fbd295")
    yield gradient("sky", "0 0 0 600", *sky)
    yield gradient("sea", "0 600 0 1000", "#e79a7c", "#a8627f", "#5d4878", "#2f335f", "#1d2447")
    yield gradient("far", "0 430 0 600", "#b9667f", "#d98a7d")
    yield gradient("near", "0 470 0 600", "#6d4674", "#94567a")
    yield draw("@sky M0 0H1600V601H0z")
    for _ in range(46):
        x, y, light = rng.randrange(1600), rng.randrange(250), rng.uniform(0.25, 0.8)
        yield draw(f"#ffffff/{light * (1 - y / 300):.2f} O {x} {y} 1.6 1.6")
    yield glow("sun", 1060, 440, 380, "#ffab73", 0.6)
    clouds = ((180, 250, 420), (420, 292, 300), (1180, 190, 360), (960, 270, 240), (760, 350, 300))
    for x, y, w in clouds:
        yield draw(f"#ffc9a3/0.28~11 M{x} {y}h{w}M{x + 70} {y + 15}h{w * 0.62:.0f}")
    yield draw("""
        #fff0c9 O 1060 440 98 98
        @far M0 520C160 452 300 470 430 505S700 540 860 500
            1130 470 1290 452 1500 500 1600 478V601H0z
        @near M0 560C120 520 260 540 380 560S640 588 800 601H0z
        @near M1600 540C1500 520 1400 552 1320 572S1230 592 1180 601H1600z
        @sea M0 600H1600V1000H0z""")
    for i in range(34):
        half, middle = (118 - i * 1.1) * rng.uniform(0.35, 1), 1060 + rng.uniform(-26, 26)
        glint = f"M{middle - half:.0f} {612 + i * 11.4:.0f}h{half * 2:.0f}"
        yield draw(f"#ffe6b0/{0.85 - i * 0.019:.2f}~5.5 {glint}")
    yield from _quay(rng)
    yield draw("""
        #2c2a52 M1330 604L1350 585H1600V604z
        #f3e3d3 M1436 585L1446 400H1482L1492 585z
        #c9485b M1440 500L1443 455H1485L1488 500zM1446 400L1444 425H1484L1482 400z
        #232c54/0.22 M1464 585V400H1482L1492 585z
        #2c2a52 M1438 392h52v9h-52zM1446 362Q1464 332 1482 362z
        #ffe9a8 M1451 362h26v30h-26z""")
    yield glow("lamp", 1464, 377, 120, "#fff0b8", 0.85)
    yield placed("translate(760 742)", *_boat("#f7ead9", "#d9545d"))
    yield placed("translate(1236 690) scale(0.55)", *_boat("#f3d9c2", "#e9b36b"))
    for x, y, s in ((640, 300, 1.0), (700, 270, 0.75), (585, 262, 0.65), (905, 190, 0.55)):
        bird = draw("#2c2a52~4 M-22 -8Q-9 -12 0 0Q9 -12 22 -8")
        yield placed(f"translate({x} {y}) scale({s})", bird)


def _quay(rng: random.Random) -> Iterator[str]:
    """Houses, their lights, and what of them the water shows."""
    walls = ("#c8606a", "#e3a063", "#8a5079", "#d67f66", "#54437a", "#e7bb86", "#a85774")
    x = -20
    for i in range(9):
        w, h, wall = rng.choice((62, 74, 88)), rng.randrange(110, 215, 15), walls[i % len(walls)]
        for k in range(4):
            band = f"M{x} {640 + k * h * 0.16:.0f}h{w}v{h * 0.1:.0f}h{-w}z"
            yield draw(f"{wall}/{0.34 - k * 0.07:.2f} {band}")
        yield draw(f"""
            {wall} M{x} 612v{-h}h{w}V612z
            #232c54/0.16 M{x + w * 0.68:.0f} 612v{-h}H{x + w}V612z
            #2f2b55 M{x - 5} {612 - h}L{x + w / 2:.0f} {570 - h}L{x + w + 5} {612 - h}z""")
        for row, column in ((r, c) for r in range((h - 30) // 38) for c in range(2)):
            wx, wy, ww = x + w * (0.2 + 0.38 * column), 630 - h + row * 38, w * 0.19
            if rng.random() < 0.55:
                yield draw(f"#ffe39a M{wx:.0f} {wy}h{ww:.0f}v21h{-ww:.0f}z")
                yield draw(f"#ffe39a/0.4~4 M{wx:.0f} {654 + (612 - wy) * 0.75:.0f}h{ww:.0f}")
            else:
                yield draw(f"#2f2b55/0.6 M{wx:.0f} {wy}h{ww:.0f}v21h{-ww:.0f}z")
        x += w
    yield draw(f"""
        #26264c M0 606H{x}L{x + 120} 612V634H0z
        #463b6c M296 400V330H348V612H296z
        #26264c M290 334L322 244L354 334z
        #ffe39a O 322 368 13 13""")


def _boat(sail: str, hull: str) -> Iterator[str]:
    """A sailing boat on its water line, and its broken mirror image."""
    yield draw(f"""
        {sail} M-6 -36V-330Q70 -180 128 -52Q62 -66 -6 -46z
        #ffffff/0.35 M-6 -36V-330Q30 -190 44 -58Q20 -56 -6 -46z
        {hull} M-22 -300Q-70 -150 -118 -50Q-70 -62 -22 -44z
        #26264c~6 M-14 -340V-20
        {hull} M-14 -340L22 -330L-14 -318z
        #26264c M-140 -34Q0 -14 158 -40Q136 18 96 22H-88Q-124 16 -140 -34z
        {hull} M-140 -34Q0 -14 158 -40L153 -26Q0 -2 -135 -22z
        #1d2447/0.6~9 M-104 36H118M-84 55H100""")
    for k, (left, right) in enumerate(((-60, 96), (-66, 62), (-30, 74), (-40, 40), (-10, 46))):
        yield draw(f"{sail}/{0.33 - k * 0.045:.2f}~9 M{left} {74 + k * 19}H{right}")


def lemons() -> Iterator[str]:
    """A still life: a jug, lemons and a cup."""
    yield gradient("wall", "0 0 1500 800", "#e9d9c0", "#dcc3a3")
    yield gradient("table", "0 800 0 1200", "#2f6168", "#1f454e")
    yield gradient("jug", "430 0 830 0", "#2b6ca8", "#3f86c4", "#1d5f99", "#143f6b")
    yield gradient("cup", "1110 0 1330 0", "#efe6d8", "#eadfcf", "#bba98f")
    yield gradient("lemon", "0 -80 0 85", "#fce88d", "#f6cc45", "#d8972a")
    yield draw("""
        @wall M0 0H1500V800H0z
        #fff6e2/0.5 M560 0H1010L640 800H190zM1060 0H1380L1010 800H690z
        @table M0 800H1500V1200H0z
        #ffffff/0.06 M190 800H640L455 1200H5zM690 800H1010L825 1200H505z
        #f1e7d8 M890 800H1500V1200H1330Q1180 1000 890 800z""")
    for k in range(5):
        right, far = 1300 + k * 74, 1462 + k * 82
        yield draw(f"""#c9574b/0.85 M{952 + k * 112} 800h34Q{right} 960 {far} 1200h-38
            Q{right - 50} 960 {952 + k * 112} 800z""")
    yield draw("#0d2027/0.42 O 760 1002 330 52")
    yield from _branches()
    yield draw("""
        #1a4f83~40 M738 452C950 400 1010 690 800 790
        @jug M520 330Q510 372 530 410C560 470 430 560 430 740Q430 990 520 1000H740
            Q830 990 830 740C830 560 700 470 730 410Q744 372 760 318Q640 360 520 330z
        #123a61 M520 330Q640 290 760 318Q640 362 520 330z
        #ffffff/0.28 M482 640Q452 780 488 900Q520 780 520 620Q500 610 482 640z
        #f1e7d8~9 M447 660Q630 720 813 660M436 700Q630 762 824 700""")
    for k in range(9):
        yield draw(f"#f1e7d8 O {472 + k * 39.5} {790 + 14 * math.sin(math.pi * k / 8):.1f} 9 13")
    for x, y, angle, size in ((300, 940, -14, 1.0), (925, 905, -32, 0.9), (1030, 985, 12, 1.08)):
        yield placed(f"translate({x} {y}) scale({size})", draw("#0d2027/0.4 O 24 78 132 22"))
        lemon = draw("""
            @lemon M-146 4Q-134 -14 -116 -24C-80 -98 66 -104 112 -26Q136 -16 140 0
                Q134 18 112 28C66 100 -80 98 -116 30Q-136 20 -146 4z
            #ffffff/0.5 M-84 -36C-50 -74 10 -80 48 -66C0 -58 -44 -44 -84 -36z""")
        yield placed(f"translate({x} {y}) rotate({angle}) scale({size})", lemon)
    segment = draw("#f6d451 M0 -9L25 -72Q0 -92 -25 -72z #fbe48a M0 -9L25 -72Q12 -82 0 -82z")
    yield draw("#0d2027/0.4 O 498 1124 116 22 #eab532 O 480 1040 104 98 #fdf6d8 O 480 1038 95 89")
    for k in range(9):
        yield placed(f"translate(480 1038) rotate({k * 40})", segment)
    yield draw("""
        #5b4638/0.28 O 1240 905 120 24
        #cdbda8~18 M1322 745C1412 730 1412 850 1308 842
        @cup M1110 700H1330Q1330 900 1250 912H1190Q1110 900 1110 700z
        #d9cbb7 O 1220 700 110 22
        #5d3a2b O 1220 704 97 15""")


def _branches() -> Iterator[str]:
    """Four olive branches out of the jug."""
    greens = ("#5f7f4f", "#7b9a63", "#486b4a")
    ends = ((600, 420, 70), (640, 610, 20), (680, 830, 60), (660, 960, 190))
    for n, (x1, x2, y2) in enumerate(ends):
        cx, cy = x1 * 0.65 + x2 * 0.35, 160 + y2 / 2
        heading = math.degrees(math.atan2(y2 - cy, x2 - cx))
        yield draw(f"#4b5f3c~7 M{x1} 390Q{cx:.0f} {cy:.0f} {x2} {y2}")
        for k in range(1, 8):
            t = 0.22 + k * 0.108
            x = (1 - t) ** 2 * x1 + 2 * t * (1 - t) * cx + t * t * x2
            y = (1 - t) ** 2 * 390 + 2 * t * (1 - t) * cy + t * t * y2
            turn = f"rotate({heading + (48 if k % 2 else -48):.1f}) scale({1.05 - t * 0.4:.2f})"
            leaf = draw(f"""{greens[(k + n) % 3]} M0 0Q55 -34 122 0Q55 34 0 0z
                #ffffff/0.14 M0 0Q55 -34 122 0z""")
            yield placed(f"translate({x:.1f} {y:.1f}) {turn}", leaf)


def main() -> None:
    """Writes every file."""
    for name, parts, width, height, options in (
        ("harbour-at-dusk.png", harbour(), 1600, 1000, {"optimize": True}),
        ("jug-and-lemons.webp", lemons(), 1500, 1200, {"quality": 90, "method": 6}),
        ("rowan.tif", rowan(), 1200, 1600, {"compression": "tiff_adobe_deflate"}),
        ("quarter-circles.avif", tiles(), 1400, 1400, {"quality": 80}),
    ):
        head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        picture = render(f"{head}{''.join(parts)}</svg>".encode(), width, height, 2)
        picture.convert("RGB").save(RESOURCES / "demo" / name, **options)
    icons = RESOURCES / "icons"
    svg = (icons / "countermark.svg").read_bytes()
    renditions = {size: render(svg, size, size) for size in (*ICON_SIZES, 512, 1024)}
    small = [renditions[size] for size in ICON_SIZES]
    renditions[512].save(icons / "countermark.png", optimize=True)
    small[-1].save(icons / "countermark.ico", append_images=small, sizes=[i.size for i in small])
    renditions[1024].save(icons / "countermark.icns", append_images=list(renditions.values()))


if __name__ == "__main__":
    main()
