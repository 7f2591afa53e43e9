import { text } from '../text.ts';
import { TASK_RPPS } from './exercise.ts';

/** What is to be done, and what one would know of the person. */
export function Mission() {
  return (
    <section class="mission" aria-labelledby="mission">
      <h2 id="mission">{text('practice_mission')}</h2>
      <p>{text('practice_task')}</p>
      <dl>
        <dt>{text('practice_who')}</dt>
        <dd>SCHIANO Léa</dd>
        <dt>{text('popup_detail_rpps')}</dt>
        <dd class="number">{TASK_RPPS}</dd>
        <dt>{text('practice_wish')}</dt>
        <dd>{text('practice_wish_visible')}</dd>
      </dl>
    </section>
  );
}
