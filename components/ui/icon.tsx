/** Drawings on a grid of 20, in strokes. The states differ by their shape, not by their colour alone. */
const DRAWINGS = {
  todo: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
  active: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm-1.8 4v5l4.2-2.5Z',
  paused: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8.2 7.8v4.4m3.6-4.4v4.4',
  'set-aside': 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.6 14.4l8.8-8.8',
  awaiting: 'M16.5 11.6A6.8 6.8 0 1 1 8.4 3.5a5.4 5.4 0 0 0 8.1 8.1Z',
  due: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM10 6.5V10l2.4 1.8',
  done: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM7 10.2l2.2 2.2L13.2 8',
  more: 'M5.5 8l4.5 4.500L14.5 8',
  close: 'M5.5 5.500l9 9m0-9l-9 9',
  search: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4Zm3.7 8.700l3.8 3.8',
  download: 'M10 3.500v9m-3.5-3.500L10 12.5 13.5 9M4 13.500v3h12v-3',
  erase: 'M4 5.500h12M8 5.500v-2h4v2m2.5 0l-.7 11H6.200l-.7-11m3 3v5m3-5v5',
  directory:
    'M5 3.500h10.500v13H5Zm0 0v13M3.500 6.500H5M3.500 10H5m-1.500 3.500H5m5.250-6.500a1.750 1.750 0 1 0 0 3.500 1.750 1.750 0 0 0 0-3.500Zm-2.750 6.500c.500-1.800 5-1.800 5.500 0',
  settings: 'M4 6h7m4 0h1M4 14h1m4 0h7M13 4v4M7 12v4',
  up: 'M5.5 12l4.500-4.500L14.500 12',
  down: 'M5.5 8l4.500 4.500L14.500 8',
  queue: 'M4 6h8M4 10h8M4 14h5m4-1l2 2 3-4',
  note: 'M5 3.500h10v8l-4 5H5Zm6 13v-5h4M7.500 7h5m-5 3h3',
  panel: 'M3.500 4.500h13v11h-13Zm8 0v11',
  tab: 'M8 4.500H4v11.500h12v-4M11.500 4H16v4.500M16 4l-6.500 6.500',
  help: 'M10 3.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13ZM8.200 8.300a1.800 1.800 0 1 1 2.600 1.600c-.500.300-.800.600-.800 1.200m0 2.100v.1',
  warning: 'M10 3.200l7.3 13H2.700Zm0 4.800v3.700m0 2.200v.1',
} as const;

export type Drawing = keyof typeof DRAWINGS;

interface Props {
  drawing: Drawing;
  /** What it says, when no text beside it does. */
  label?: string;
}

/** A drawing, in the colour of the text around it. */
export function Icon({ drawing, label }: Props) {
  const shape = <path d={DRAWINGS[drawing]} />;
  if (label === undefined) {
    return (
      <svg class="icon" viewBox="0 0 20 20" data-drawing={drawing} aria-hidden="true">
        {shape}
      </svg>
    );
  }
  return (
    <svg class="icon" viewBox="0 0 20 20" data-drawing={drawing} role="img" aria-label={label}>
      <title>{label}</title>
      {shape}
    </svg>
  );
}
