import { describe, expect, test } from 'vitest';
import { flattenTree } from './flatten-tree.js';

const at = (left: number, top: number) => ({ display: 'flex', position: 'absolute', left, top }) as const;

function Part({ name }: { readonly name: string }) {
  return <div data-name={name} style={{ ...at(1, 2), height: 4 }} />;
}

describe('the tree of a drawing', () => {
  test('holds each part where its boxes moved it, and the boxes no more', () => {
    const tree = flattenTree(
      <div style={{ display: 'flex', width: 100 }}>
        <div style={at(10, 20)}>
          <div style={at(100, 200)}>
            <Part name="one" />
          </div>
          {null}
          <div style={at(0, 0)}>
            <svg width={9} height={9} style={{ opacity: 0.5 }} />
          </div>
        </div>
      </div>,
    );
    expect(tree.props).toEqual({
      style: { display: 'flex', width: 100 },
      children: [
        expect.objectContaining({
          props: expect.objectContaining({ 'data-name': 'one', style: { ...at(111, 222), height: 4 } }),
        }),
        expect.objectContaining({
          type: 'svg',
          props: expect.objectContaining({
            style: { opacity: 0.5, position: 'absolute', left: 10, top: 20 },
          }),
        }),
      ],
    });
  });

  test('keeps a box that holds text, shows something or sets its parts in a row', () => {
    const tree = flattenTree(
      <div style={{ display: 'flex' }}>
        <div style={at(1, 1)}>text</div>
        <div style={{ ...at(2, 2), backgroundColor: '#fff' }}>
          <Part name="on a ground" />
        </div>
        <div style={at(3, 3)}>
          <span>one</span>
          <span>two</span>
        </div>
      </div>,
    );
    expect(JSON.parse(JSON.stringify(tree.props))).toMatchObject({
      children: [
        { props: { children: 'text', style: { left: 1 } } },
        { props: { style: { left: 2, backgroundColor: '#fff' } } },
        { props: { style: { left: 3 } } },
      ],
    });
  });
});
