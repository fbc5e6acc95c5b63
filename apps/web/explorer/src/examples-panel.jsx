import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import examples from '../examples.json';
import { ask } from './endpoint.js';
import { byGroup, filled } from './example.js';
import { currentSession, PERSONAS, signInAs } from './session.js';

const asText = (variables) => (Object.keys(variables).length ? JSON.stringify(variables, null, 2) : '');
const queriesOfExamples = new Set(examples.map(({ query }) => query));

/** Signs in as the person an example is written for, where there is a demonstration and it is not that person already. */
async function becomeItsPerson({ persona }) {
  const session = currentSession();
  if (persona && session.hasDemo && persona !== session.persona) await signInAs(persona);
}

/** A function that puts an example into the editors and answers a sentence on what is left to do. */
function useOpenExample() {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  if (!queryEditor || !variableEditor) return null;

  return async (example) => {
    // What somebody has written is never overwritten: only an empty tab or an untouched example is reused.
    const written = queryEditor.getValue();
    if (written.trim() !== '' && !queriesOfExamples.has(written)) addTab();
    const placeholders = asText(example.variables);
    queryEditor.setValue(example.query);
    variableEditor.setValue(placeholders);

    await becomeItsPerson(example);
    const { variables, missing } = await filled(example, ask);
    const isStillOpen = queryEditor.getValue() === example.query && variableEditor.getValue() === placeholders;
    if (isStillOpen) variableEditor.setValue(asText(variables));
    return missing.length ? `Nothing was found for ${missing.join(', ')}: write it in the variables.` : 'Ready to run.';
  };
}

function ExamplesPanel() {
  const open = useOpenExample();
  const [news, setNews] = useState('');

  const choose = async (example) => {
    setNews(`Opening “${example.title}”…`);
    setNews(await open(example).catch(() => 'The server did not answer. The example is in the editor as it stands.'));
  };

  return (
    <section className="examples" aria-label="Examples">
      <h2 className="graphiql-doc-explorer-title">Examples</h2>
      <p role="status">{news || 'Choose one, then press Ctrl and Enter to run it. In the demonstration you are signed in as its person.'}</p>
      {byGroup(examples).map(([group, list]) => (
        <div key={group}>
          <h3>{group}</h3>
          <ul>
            {list.map((example) => (
              <li key={example.title}>
                <button type="button" disabled={!open} onClick={() => choose(example)}>
                  {example.title}
                  {example.persona && <span className="examples-persona">{PERSONAS[example.persona]}</span>}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 6h2M4 12h2M4 18h2M9 6h11M9 12h11M9 18h11" />
    </svg>
  );
}

export const EXAMPLES_PLUGIN = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPanel };
