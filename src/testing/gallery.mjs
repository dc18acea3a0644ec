/**
 * Every layout in every shape, theme and language on one page, from the photographs that tests compare with: what they show is
 * what the program draws.
 *
 *   npm run gallery                     writes output/gallery/index.html and contact-sheet.png
 *   npm run gallery -- --out FOLDER
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const goldens = join(root, 'src/goldens/posters');
const shapes = ['wide', 'square', 'portrait', 'story'];
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'output/gallery') } } });
const folder = resolve(values.out);

const themes = readdirSync(goldens).sort((one, other) => (one === 'silk' ? -1 : other === 'silk' ? 1 : 0));
const photographs = themes.flatMap((theme) =>
  readdirSync(join(goldens, theme)).map((file) => `${theme}/${file}`),
);
const layouts = [...new Set(photographs.map((path) => /\/(.+)-[a-z]+\.png$/.exec(path)?.[1] ?? ''))].sort();
const rows = layouts.map((layout) => ({
  layout,
  paths: themes.flatMap((theme) => shapes.map((shape) => `${theme}/${layout}-${shape}.png`)),
}));
const absent = rows.flatMap(({ paths }) => paths).filter((path) => !photographs.includes(path));
if (absent.length > 0) throw new Error(`These photographs are missing: ${absent.join(', ')}.`);

for (const theme of themes) mkdirSync(join(folder, theme), { recursive: true });
for (const path of photographs) copyFileSync(join(goldens, path), join(folder, path));
writeFileSync(join(folder, 'index.html'), page());
writeFileSync(join(folder, 'contact-sheet.png'), await contactSheet());
process.stdout.write(
  `${photographs.length} pictures of ${layouts.length} layouts: ${join(folder, 'index.html')}\n`,
);

function page() {
  const { colours } = JSON.parse(readFileSync(join(root, 'assets/themes/silk/tokens.json'), 'utf8'));
  const pictures = ({ layout, paths }) =>
    paths.map((path) => `<img src="${path}" alt="${layout}: ${path}" loading="lazy">`).join('');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every layout in every shape, theme and language</title>
<style>
  body { margin: 3rem; background: ${colours.ground}; color: ${colours.ink}; font: 1rem/1.5 system-ui, sans-serif; }
  h1 { font-size: 1.75rem; }
  section { border-top: 1px solid ${colours.hairline}; padding: 1rem 0 2rem; }
  h2 { font-size: 1rem; font-weight: 600; }
  div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
  img { width: 13.5rem; height: auto; }
</style>
<h1>${layouts.length} layouts, ${shapes.length} shapes, ${themes.length} sets</h1>
${rows.map((row) => `<section><h2>${row.layout}</h2><div>${pictures(row)}</div></section>`).join('\n')}
</html>
`;
}

/** All of them as one picture, a row for each layout. */
async function contactSheet() {
  const [width, gap] = [216, 12];
  const tiles = [];
  let top = gap;
  for (const { paths } of rows) {
    const sizes = await Promise.all(paths.map((path) => sharp(join(goldens, path)).metadata()));
    for (const [column, path] of paths.entries()) {
      tiles.push({ input: join(goldens, path), left: gap + column * (width + gap), top });
    }
    top += Math.max(...sizes.map(({ height }) => height)) + gap;
  }
  const sheet = { width: gap + shapes.length * themes.length * (width + gap), height: top };
  return sharp({ create: { ...sheet, channels: 3, background: '#8a8478' } })
    .composite(tiles)
    .png({ palette: true, colours: 128 })
    .toBuffer();
}
