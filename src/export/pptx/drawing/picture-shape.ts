import { invariant } from '../../../diagnostics/invariant.js';
import type { Place, ScenePicture } from '../../../model/scene.js';
import type { DrawingContext, Placement } from './context.js';
import { presetGeometry } from './geometry.js';
import { objectName } from './object-name.js';
import { placeOn, transform } from './placement.js';

const names: Readonly<Record<ScenePicture['role'], string>> = {
  logo: 'Logo',
  portrait: 'Portrait',
  photograph: 'Photograph',
};

/** A picture, cropped to the part that is seen: the rest stays in the file, so the crop can be changed. */
export function pictureShape(picture: ScenePicture, place: Placement, context: DrawingContext): string {
  const { role, address, alt, view } = picture;
  invariant(/^data:image\/(png|jpeg|svg\+xml)[;,]/.test(address), 'a scene holds PNG, JPEG and SVG only');
  const id = context.nextId();
  const name = objectName({ id, name: `${names[role]} ${id}`, alt, decoration: alt === '' });
  const crop = view === undefined ? '' : sourcePart(view.part);
  return (
    `<p:pic><p:nvPicPr>${name}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${context.addPicture(address)}"/>${crop}` +
    '<a:stretch><a:fillRect/></a:stretch></p:blipFill>' +
    `<p:spPr>${transform(placeOn(place, picture.place))}` +
    `${presetGeometry(view?.round === true ? 'ellipse' : 'rect')}</p:spPr></p:pic>`
  );
}

/** How much is cut off at each edge, in thousandths of a percent of the picture. */
function sourcePart({ x, y, width, height }: Place): string {
  const share = (part: number) => Math.max(0, Math.round(part * 100_000));
  return `<a:srcRect l="${share(x)}" t="${share(y)}" r="${share(1 - x - width)}" b="${share(1 - y - height)}"/>`;
}
