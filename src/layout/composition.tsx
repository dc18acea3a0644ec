import { type Arrow, ArrowWork } from './arrow.js';
import { type Placed, Positioned } from './block.js';
import { type Field, LineWork, type Route, type Station, type Tick } from './route.js';
import type { Sheet } from './sheet.js';

/** What a layout makes of a poster: everything has its place, nothing is drawn yet. */
export interface Composition {
  readonly ground: string;
  readonly fields?: readonly Field[];
  readonly routes?: readonly Route[];
  readonly ticks?: readonly Tick[];
  readonly stations?: readonly Station[];
  readonly arrows?: readonly Arrow[];
  readonly placed: readonly Placed[];
  /** How far the parts reach over their places in sum, in px; 0 when all fits. */
  readonly overflow: number;
}

/** The sheet as a tree for Satori: ground, fields, line work, then text. */
export function Drawn({ sheet, composition }: { readonly sheet: Sheet; readonly composition: Composition }) {
  const { width, height } = sheet;
  return (
    <div
      data-field={composition.ground}
      style={{ display: 'flex', width, height, backgroundColor: composition.ground, position: 'relative' }}
    >
      {(composition.fields ?? []).map((field) => (
        <div
          data-field={field.colour}
          style={{
            position: 'absolute',
            left: field.x,
            top: field.y,
            width: field.width,
            height: field.height,
            backgroundColor: field.colour,
          }}
        />
      ))}
      <LineWork
        width={width}
        height={height}
        routes={composition.routes ?? []}
        ticks={composition.ticks ?? []}
        stations={composition.stations ?? []}
      />
      {composition.arrows && <ArrowWork width={width} height={height} arrows={composition.arrows} />}
      <Positioned placed={composition.placed} />
    </div>
  );
}
