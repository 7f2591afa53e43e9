import { useEffect, useRef, useState } from 'preact/hooks';
import '../ui/tokens.css';
import '../ui/ui.css';
import './practice.css';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { advise } from './advice.ts';
import { Coach } from './coach.tsx';
import { Ending } from './ending.tsx';
import { type Exercise, START } from './exercise.ts';
import { Mission } from './mission.tsx';

/**
 * One whole conversion on made-up people, with the real assistant. The imitation of Medimail is a page of its own in
 * a frame, so that nothing said around it is taken for Medimail's; it tells what it holds.
 */
export function Practice() {
  const frame = useRef<HTMLIFrameElement>(null);
  const exercise = useExercise(frame);
  const advice = advise(exercise);
  const restart = () => frame.current?.contentWindow?.location.reload();
  return (
    <main class="practice">
      <header>
        <img src="/icon.svg" alt="" width={36} height={36} />
        <h1>{text('practice_title')}</h1>
        <p class="mark">{text('practice_nothing_sent')}</p>
        <Button action="restart" onAction={restart}>
          {text('practice_restart')}
        </Button>
      </header>
      <div class="around">
        <Mission />
        <Coach advice={advice} />
      </div>
      {advice.tone === 'done' && <Ending onRestart={restart} />}
      <iframe ref={frame} src="/practice-medimail.html" title={text('practice_frame')} />
    </main>
  );
}

function useExercise(frame: { current: HTMLIFrameElement | null }): Exercise {
  const [exercise, set] = useState(START);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source === frame.current?.contentWindow) set(data as Exercise);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame]);
  return exercise;
}
