/** Landscapes for tests, drawn as a photograph would show them: they show no place. */

/** Grain and a little haze, so that a picture is not as even as a drawing. */
const film =
  '<filter id="grain" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="0.9" numOctaves="2" seed="7"/><feColorMatrix values="0 0 0 0 0.5  0 0 0 0 0.5  0 0 0 0 0.5  0 0 0 0.55 -0.12"/></filter><filter id="haze"><feGaussianBlur stdDeviation="14"/></filter>';

const gradient = (id: string, stops: readonly string[]) =>
  `<linearGradient id="${id}" x2="0" y2="1">${stops
    .map((colour, index) => `<stop offset="${index / (stops.length - 1)}" stop-color="${colour}"/>`)
    .join('')}</linearGradient>`;

function photograph(width: number, height: number, gradients: string, scene: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${film}${gradients}</defs>${scene}<rect width="${width}" height="${height}" filter="url(#grain)" opacity="0.16"/></svg>`;
}

/** Arches of a bridge across a valley, from left to right. */
function viaduct(): string {
  const piers = Array.from({ length: 12 }, (_, index) => {
    const x = index * 160;
    return `<path d="M${x} 690H${x + 26}L${x + 32} 960H${x - 6}Z"/><path d="M${x + 26} 760C${x + 36} 706 ${x + 150} 706 ${x + 160} 760V690H${x + 26}Z"/>`;
  }).join('');
  const windows = Array.from(
    { length: 19 },
    (_, index) => `<rect x="${760 + index * 44}" y="628" width="28" height="18" rx="4"/>`,
  ).join('');
  return `<g fill="#6d6a6a">${piers}<rect y="672" width="1800" height="24" fill="#8d8887"/></g>
<path d="M640 672C650 632 690 612 740 612H1600V672Z" fill="#f1ede6"/><path d="M640 672C644 660 650 652 660 646H1600V672Z" fill="#a8321e"/><g fill="#2a3442">${windows}</g>`;
}

/** A train on a viaduct, over a valley in the morning: for a cover. */
export const valley = photograph(
  1800,
  1200,
  gradient('sky', ['#3f6f99', '#a9c4cf', '#f3d9b5', '#f6c896']) +
    gradient('far', ['#7f9bb0', '#b9c3c4']) +
    gradient('near', ['#365a58', '#1c3330']) +
    gradient('water', ['#e8c9a0', '#5c7c86']),
  `<rect width="1800" height="1200" fill="url(#sky)"/><circle cx="1330" cy="470" r="74" fill="#fff3d6"/><circle cx="1330" cy="470" r="210" fill="#fff3d6" opacity="0.4" filter="url(#haze)"/>
<path d="M0 560L220 380L360 470L560 290L760 500L940 400L1160 540L1380 430L1600 560L1800 470V1200H0Z" fill="url(#far)" opacity="0.85"/>
<path d="M0 700L260 560L470 660L720 590L980 720L1280 610L1560 720L1800 640V1200H0Z" fill="#5f8384" opacity="0.9"/>
<rect y="760" width="1800" height="60" fill="#f6e7cf" opacity="0.45" filter="url(#haze)"/>
<path d="M0 880C420 800 640 980 980 900C1300 830 1540 930 1800 880V1200H0Z" fill="url(#water)"/>
${viaduct()}
<path d="M0 1010C240 900 420 960 620 1060C820 1150 980 1160 1200 1120C1460 1060 1640 960 1800 980V1200H0Z" fill="url(#near)"/>`,
);

/** Cranes and a ferry in a harbour at dusk. */
export const harbour = photograph(
  1500,
  1000,
  gradient('sky', ['#27415f', '#7d88a0', '#e2a37c', '#f0c38f']) + gradient('water', ['#a9846f', '#1c2c3d']),
  `<rect width="1500" height="1000" fill="url(#sky)"/><path d="M0 560L180 520L420 548L700 500L1020 540L1500 506V640H0Z" fill="#566580" opacity="0.8"/>
<rect y="620" width="1500" height="380" fill="url(#water)"/>
${[120, 330, 540]
  .map(
    (x, index) =>
      `<g stroke="#1b2433" stroke-width="${14 - index * 2}" fill="none"><path d="M${x} 640V300M${x + 110} 640V300M${x - 20} 300H${x + 330}M${x + 60} 300V210L${x + 330} 300M${x + 60} 210L${x - 20} 300M${x} 470L${x + 110} 300M${x} 300L${x + 110} 470"/></g><rect x="${x + 240}" y="330" width="56" height="34" fill="#8e3a2a"/><path d="M${x + 268} 300V330" stroke="#1b2433" stroke-width="3"/>`,
  )
  .join('')}
<path d="M760 640H1430L1380 740H830Z" fill="#f0ece4"/><path d="M800 690H1405L1380 740H830Z" fill="#2a5b8c"/><path d="M850 640V570H1330V640Z" fill="#fbf8f2"/><path d="M930 570V510H1240V570Z" fill="#e7e1d7"/><rect x="1050" y="440" width="70" height="70" fill="#a8321e"/>
<g fill="#2a3442">${Array.from({ length: 14 }, (_, index) => `<rect x="${868 + index * 33}" y="592" width="20" height="18" rx="3"/>`).join('')}</g>
<g stroke="#f3d6ae" stroke-opacity="0.5" stroke-width="5" stroke-linecap="round">${Array.from({ length: 26 }, (_, index) => `<path d="M${(index * 211) % 1500} ${700 + ((index * 97) % 270)}h${60 + ((index * 37) % 120)}"/>`).join('')}</g>`,
);
