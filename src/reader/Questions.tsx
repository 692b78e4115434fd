import type { Prompt } from '../dataset/dataset.ts';
import { PROMPT_WORDS } from '../dataset/eventName.ts';
import './questions.css';

/** The questions for the class about an event. */
export function Questions({ prompts }: { readonly prompts: readonly Prompt[] }) {
  return (
    <section aria-label="Questions" className="questions">
      <h3>Questions</h3>
      <dl>
        {prompts.map(({ head, question }) => (
          <div key={head}>
            <dt>{PROMPT_WORDS[head]}</dt>
            <dd>{question}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
