/** Portraits for tests, drawn: they show nobody. */

interface Look {
  readonly skin: readonly [light: string, dark: string];
  readonly hair: readonly [light: string, dark: string];
  readonly coat: readonly [light: string, dark: string];
  readonly shirt: string;
  readonly wall: readonly [light: string, dark: string];
  /** Drawn behind the head and over it. */
  readonly behind: string;
  readonly over: string;
}

const [width, height] = [960, 1200];

/** Head and shoulders in the light of a window, on a sheet of 960 by 1200. */
function portrait({ skin, hair, coat, shirt, wall, behind, over }: Look): string {
  const across = (id: string, [light, dark]: readonly [string, string]) =>
    `<linearGradient id="${id}" x1="0" x2="1" y1="0" y2="0.35"><stop offset="0.1" stop-color="${light}"/><stop offset="1" stop-color="${dark}"/></linearGradient>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs>${across('skin', skin)}${across('hair', hair)}${across('coat', coat)}${across('wall', wall)}
<filter id="soft"><feGaussianBlur stdDeviation="26"/></filter><filter id="blur"><feGaussianBlur stdDeviation="9"/></filter></defs>
<rect width="${width}" height="${height}" fill="url(#wall)"/>
<g filter="url(#soft)" opacity="0.55"><rect x="40" y="60" width="190" height="520" fill="#fff"/><rect x="270" y="60" width="60" height="520" fill="#fff"/><rect x="760" y="300" width="240" height="640" fill="#000" opacity="0.35"/></g>
${behind}
<path d="M60 1200C70 1010 150 930 330 880C380 866 410 850 420 800H560C570 850 600 866 650 880C830 930 890 1010 905 1200Z" fill="url(#coat)"/>
<path d="M392 858C420 930 455 975 487 1010C520 975 556 930 588 858C560 836 556 810 556 790H424C424 812 420 836 392 858Z" fill="${shirt}"/>
<path d="M410 640H570V800C570 860 540 900 490 915C440 900 410 860 410 800Z" fill="url(#skin)"/>
<path d="M410 716C450 790 540 790 570 712V800C545 842 440 846 410 800Z" fill="#000" opacity="0.22" filter="url(#blur)"/>
<path d="M330 470C326 300 400 236 490 236C584 236 654 300 650 470C648 610 590 752 490 756C392 752 332 610 330 470Z" fill="url(#skin)"/>
<path d="M318 486C302 470 296 520 306 556C314 586 330 588 338 574Z" fill="${skin[0]}"/>
<path d="M662 486C678 470 684 520 674 556C666 586 650 588 642 574Z" fill="${skin[1]}"/>
<path d="M560 300C640 380 640 620 520 752C620 730 668 560 650 440Z" fill="#000" opacity="0.16" filter="url(#blur)"/>
<path d="M384 446C404 428 440 428 458 442L456 452C436 442 410 442 388 456Z" fill="${hair[1]}"/>
<path d="M524 442C544 428 580 428 598 446L594 456C572 442 546 442 526 452Z" fill="${hair[1]}"/>
<path d="M392 500C408 480 440 480 456 500C440 512 408 512 392 500Z" fill="#fbf6ee"/><circle cx="424" cy="497" r="15" fill="#33261d"/><circle cx="429" cy="492" r="4" fill="#fff"/>
<path d="M528 500C544 480 576 480 592 500C576 512 544 512 528 500Z" fill="#efe7dc"/><circle cx="558" cy="497" r="15" fill="#33261d"/><circle cx="563" cy="492" r="4" fill="#fff"/>
<path d="M390 499C406 477 442 477 458 499" fill="none" stroke="${hair[1]}" stroke-width="6" stroke-linecap="round"/>
<path d="M526 499C542 477 578 477 594 499" fill="none" stroke="${hair[1]}" stroke-width="6" stroke-linecap="round"/>
<path d="M492 500C496 560 516 588 510 600C498 612 478 610 468 602" fill="none" stroke="#000" stroke-opacity="0.28" stroke-width="7" stroke-linecap="round"/>
<path d="M434 664C460 654 478 658 490 662C502 658 522 654 548 664C528 690 454 690 434 664Z" fill="#a4473f" opacity="0.85"/>
<path d="M430 663C462 670 520 670 552 663" fill="none" stroke="#5c221f" stroke-opacity="0.6" stroke-width="4" stroke-linecap="round"/>
${over}
</svg>`;
}

const glasses =
  '<g fill="none" stroke="#23262d" stroke-width="8"><rect x="372" y="462" width="100" height="78" rx="34"/><rect x="510" y="462" width="100" height="78" rx="34"/><path d="M472 492C484 484 498 484 510 492M372 490L326 478M610 490L656 478"/></g>';

/** A woman with chin-length hair, in a dark jacket. */
export const womanWithBob = portrait({
  skin: ['#f2cfb4', '#c98f6d'],
  hair: ['#3b2c28', '#17110f'],
  coat: ['#2f4358', '#16212e'],
  shirt: '#f4efe6',
  wall: ['#d9dfe2', '#8c98a0'],
  behind:
    '<path d="M292 470C270 250 390 168 492 168C606 168 716 250 690 476C686 580 704 690 664 724C630 736 600 700 590 640H392C384 700 350 738 316 724C276 690 296 570 292 470Z" fill="url(#hair)"/>',
  over: '<path d="M322 500C320 380 372 330 470 300C500 330 600 352 648 420C654 448 656 480 654 506C690 400 660 210 492 200C330 204 290 390 322 500Z" fill="url(#hair)"/>',
});

/** An elderly man with grey hair, beard and glasses. */
export const manWithGlasses = portrait({
  skin: ['#eac3a3', '#b57f5d'],
  hair: ['#d5d2cc', '#8d8a85'],
  coat: ['#5a4a3c', '#2b231c'],
  shirt: '#dfe6ee',
  wall: ['#b9a88f', '#5d4f40'],
  behind: '',
  over: `<path d="M322 470C300 300 380 206 492 206C604 206 680 300 658 470C650 430 640 380 618 344C560 300 420 300 362 344C340 380 330 430 322 470Z" fill="url(#hair)"/>
<path d="M334 560C352 640 396 640 424 636C450 616 530 616 556 636C590 640 628 640 646 560C650 690 596 800 490 804C386 800 330 690 334 560ZM434 656C454 690 526 690 548 656C530 646 452 646 434 656Z" fill="url(#hair)" fill-rule="evenodd"/>${glasses}`,
});

/** A young man with short dark hair, in a light shirt. */
export const manWithShortHair = portrait({
  skin: ['#c98f64', '#7d4e30'],
  hair: ['#2a211d', '#0d0a09'],
  coat: ['#e6e2da', '#a9a398'],
  shirt: '#2c5c55',
  wall: ['#9fb7ae', '#3f5a54'],
  behind: '',
  over: '<path d="M324 476C306 290 372 196 500 192C622 190 686 300 656 476C650 424 640 392 622 372C580 330 540 344 498 330C450 344 400 330 356 376C340 400 330 430 324 476Z" fill="url(#hair)"/>',
});
