import { computePosition, offset, type Placement, type Platform, shift } from '@floating-ui/dom';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pointBeside } from '../../../components/overlay/point-beside.ts';
import { EDGE } from '../../../components/overlay/room.ts';

const PLACEMENTS: Placement[] = ['top', 'right', 'bottom', 'left'].flatMap((side) =>
  ['', '-start', '-end'].map((along) => `${side}${along}` as Placement),
);

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A window of a size, in which nothing is measured. */
function platformOf(width: number, height: number): Platform {
  return {
    getElementRects: ({ reference, floating }: { reference: unknown; floating: unknown }) => ({
      reference,
      floating,
    }),
    getDimensions: (element: unknown) => element,
    getClippingRect: () => ({ x: 0, y: 0, width, height }),
    // What the page writes in is no matter to a box of ours.
    isRTL: () => false,
    isElement: () => false,
    getDocumentElement: () => undefined,
    getOffsetParent: () => undefined,
    convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }: { rect: unknown }) => rect,
    getScale: () => ({ x: 1, y: 1 }),
  } as unknown as Platform;
}

afterEach(() => vi.unstubAllGlobals());

const size = fc.integer({ min: 1, max: 400 });
const place = fc.integer({ min: -1500, max: 1500 });

describe('a box beside another', () => {
  it('is where Floating UI puts it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ x: place, y: place, width: size, height: size }),
        fc.record({ width: size, height: size }),
        fc.record({
          width: fc.integer({ min: 500, max: 1600 }),
          height: fc.integer({ min: 500, max: 1000 }),
        }),
        fc.constantFrom(...PLACEMENTS),
        fc.nat(20),
        async (target: Box, box, window, placement, distance) => {
          const root = { clientWidth: window.width, clientHeight: window.height };
          vi.stubGlobal('document', { compatMode: 'CSS1Compat', documentElement: root });
          const expected = await computePosition(
            target as unknown as Element,
            { x: 0, y: 0, ...box } as unknown as HTMLElement,
            {
              platform: platformOf(window.width, window.height),
              strategy: 'fixed',
              placement,
              middleware: [offset(distance), shift({ padding: EDGE })],
            },
          );
          const { x, y, width, height } = target;
          const edges = { left: x, top: y, right: x + width, bottom: y + height };
          const point = pointBeside(edges, box, placement, distance);
          expect(point.x).toBeCloseTo(expected.x, 6);
          expect(point.y).toBeCloseTo(expected.y, 6);
        },
      ),
    );
  });
});
