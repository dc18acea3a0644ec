import { attributeOf, childrenOf, textIn, type XmlElement } from '../../xml/read-xml.js';
import type { PackageRule } from '../package-fault.js';
import { repeated } from '../repeated.js';

/** What a chart keeps of its workbook has as many points as it says, and as the range has cells. */
export const pointCounts: PackageRule = {
  name: 'point-counts',
  find: ({ partsOf }) =>
    partsOf('c:chartSpace').flatMap(({ part, document }) =>
      [...document.named('c:strRef'), ...document.named('c:numRef')].flatMap((reference) => {
        const range = childrenOf(reference, 'c:f').map(textIn).join('');
        const caches = [...childrenOf(reference, 'c:strCache'), ...childrenOf(reference, 'c:numCache')];
        return caches.flatMap((cache) =>
          faultsOf(cache, range).map((fault) => ({ part, message: `${fault} (${range})` })),
        );
      }),
    ),
};

function faultsOf(cache: XmlElement, range: string): readonly string[] {
  const count = Number(
    childrenOf(cache, 'c:ptCount').map((each) => attributeOf(each, 'val'))[0] ?? Number.NaN,
  );
  const places = childrenOf(cache, 'c:pt').map((point) => Number(attributeOf(point, 'idx')));
  const cells = cellsOf(range);
  return [
    ...(Number.isInteger(count) ? [] : ['does not say how many points it has']),
    ...(places.length > count ? [`has ${places.length} points and says ${count}`] : []),
    ...places.filter((place) => place >= count).map((place) => `has a point ${place} of ${count}`),
    ...repeated(places).map((place) => `has the point ${place} twice`),
    ...(cells === undefined || cells === count ? [] : [`says ${count} points of ${cells} cells`]),
  ];
}

/** How many cells a part of one column has; nothing of what is written otherwise. */
function cellsOf(range: string): number | undefined {
  const found = /\$([A-Z]+)\$(\d+)(?::\$\1\$(\d+))?$/.exec(range);
  if (found === null) return undefined;
  const [, , first, last = first] = found;
  return Number(last) - Number(first) + 1;
}
