import type { Message as MessageDetails } from '../../../data/messages.ts';
import { useLoaded } from './load.ts';
import { Link } from './router.tsx';

/** The messages received. */
export function Messages() {
  const [messages] = useLoaded<MessageDetails[]>('messages');
  return (
    <>
      <h1>Messagerie</h1>
      <ul class="panel messages">
        {messages?.map(({ id, from, subject, day, read }) => (
          <li key={id}>
            <Link to={`/messagerie/${id}`} class={read ? '' : 'unread'}>
              <span>{from}</span>
              <span>{subject}</span>
              <time>{new Date(day).toLocaleDateString('fr-FR')}</time>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One of them. */
export function Message({ id }: { id: string }) {
  const [messages] = useLoaded<MessageDetails[]>('messages');
  const message = messages?.find((one) => one.id === id);
  if (!message) return <h1>{messages ? 'Message introuvable' : ''}</h1>;
  return (
    <>
      <h1>{message.subject}</h1>
      <p class="note">De : {message.from}</p>
      <div class="actions">
        <button type="button" disabled>
          Répondre
        </button>
        <button type="button" disabled>
          Transférer
        </button>
      </div>
      <article class="panel">
        {message.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {message.table && (
          <table>
            <tbody>
              {message.table.map((row) => (
                <tr key={row[0]}>
                  {row.map((text, index) => (
                    <td key={index}>{text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </article>
    </>
  );
}
