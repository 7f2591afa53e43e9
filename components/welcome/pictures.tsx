import type { ComponentChildren } from 'preact';

interface Props {
  /** What it shows, for who cannot see it. */
  label: string;
  children: ComponentChildren;
}

/** A drawing in the colours of the page, light or dark. */
export function Picture({ label, children }: Props) {
  return (
    <svg class="picture" viewBox="0 0 240 140" role="img" aria-label={label}>
      <title>{label}</title>
      {children}
    </svg>
  );
}

/** The window of a browser, in which three of the drawings stand. */
const WINDOW = (
  <>
    <rect class="paper" x="20" y="14" width="200" height="112" rx="8" />
    <path class="line" d="M20 34h200" />
    <g class="dim">
      <circle cx="32" cy="24" r="3" />
      <circle cx="43" cy="24" r="3" />
      <circle cx="54" cy="24" r="3" />
    </g>
  </>
);

/** A ring around the next field, its check, and the card beside it. */
export const DOES = (
  <>
    {WINDOW}
    <g class="soft">
      <rect x="34" y="46" width="46" height="7" rx="3" />
      <rect x="34" y="96" width="60" height="7" rx="3" />
      <rect x="34" y="110" width="40" height="7" rx="3" />
    </g>
    <rect class="input" x="38" y="64" width="72" height="18" rx="4" />
    <g class="dim">
      <rect x="44" y="71" width="40" height="4" rx="2" />
    </g>
    <rect class="ring" x="33" y="59" width="82" height="28" rx="8" />
    <rect class="card" x="128" y="50" width="78" height="62" rx="6" />
    <g class="accent">
      <rect x="136" y="58" width="14" height="4" rx="2" />
      <rect x="153" y="58" width="14" height="4" rx="2" />
    </g>
    <g class="soft">
      <rect x="170" y="58" width="14" height="4" rx="2" />
      <rect x="136" y="72" width="60" height="6" rx="3" />
      <rect x="136" y="84" width="44" height="6" rx="3" />
    </g>
    <circle class="good" cx="196" cy="100" r="7" />
    <path class="tick" d="M192.500 100l2.500 2.500 4.500-5" />
  </>
);

/** A person's hand on Medimail's own button, and the assistant's away from it. */
export const NEVER = (
  <>
    {WINDOW}
    <g class="soft">
      <rect x="34" y="46" width="90" height="7" rx="3" />
      <rect x="34" y="60" width="70" height="7" rx="3" />
    </g>
    <rect class="push" x="40" y="84" width="84" height="24" rx="5" />
    <rect class="on" x="54" y="94" width="56" height="4" rx="2" />
    <path class="hand" d="M112 100l0 26 6-6 5 10 6-3-5-10 9-1Z" />
    <circle class="stop" cx="178" cy="78" r="24" />
    <path class="gear" d="M166 78h24m-12-12v24m-8.500-20.500l17 17m0-17l-17 17" />
    <path class="bar" d="M161 95l34-34" />
  </>
);

/** A list with a tick on what is done. */
export const KEEPS = (
  <>
    <rect class="paper" x="62" y="10" width="116" height="120" rx="8" />
    {[30, 56, 82, 108].map((y, at) => (
      <g key={y}>
        <circle class={at < 2 ? 'good' : 'todo'} cx="82" cy={y} r="8" />
        {at < 2 && <path class="tick" d={`M78 ${y}l3 3 5-6`} />}
        <g class={at < 2 ? 'dim' : 'soft'}>
          <rect x="98" y={y - 6} width="62" height="5" rx="2" />
          <rect x="98" y={y + 3} width="40" height="4" rx="2" />
        </g>
      </g>
    ))}
  </>
);

/** A computer with a lock, and a net that nothing goes to. */
export const WHERE = (
  <>
    <rect class="paper" x="24" y="24" width="120" height="78" rx="8" />
    <path class="line" d="M70 118h28M84 102v16" />
    <rect class="accent" x="68" y="56" width="32" height="26" rx="4" />
    <path class="shackle" d="M75 56v-7a9 9 0 0 1 18 0v7" />
    <circle class="on" cx="84" cy="68" r="3.500" />
    <path class="cloud" d="M176 84a13 13 0 0 1 3-25 17 17 0 0 1 32 4 11 11 0 0 1 1 21Z" />
    <path class="dashes" d="M148 66h20" />
    <path class="bar" d="M152 58l12 16" />
  </>
);
