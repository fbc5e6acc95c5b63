import { GraphiQL } from 'graphiql';
import { TabFocus } from 'monaco-editor/esm/vs/editor/browser/config/tabFocus.js';
import { fetcher } from './endpoint.js';
import { EXAMPLES_PLUGIN } from './examples-panel.jsx';
import { SignInBar } from './sign-in-bar.jsx';

// No history pane: it would keep every query that was ever run, with the names in it.
const PLUGINS = [EXAMPLES_PLUGIN];

const WELCOME = `# Choose an example on the left, or write a query here.
# Enter goes into an editor, Tab goes on to the next thing, Ctrl and Space suggests a field, Ctrl and Enter runs the query.

query WhoAmI {
  viewer {
    __typename
  }
}
`;

// Tab moves on instead of writing a tab, so that nobody who works by keyboard is caught inside an editor.
TabFocus.setTabFocusMode(true);

export function Explorer() {
  return (
    <>
      <SignInBar />
      <main>
        <GraphiQL
          fetcher={fetcher}
          plugins={PLUGINS}
          visiblePlugin={EXAMPLES_PLUGIN}
          defaultQuery={WELCOME}
          defaultEditorToolsVisibility="variables"
          // Light like the rest of the site: one set of colours, checked for contrast.
          forcedTheme="light"
          // Queries and variables may name people: they are forgotten with the tab, and headers are never stored.
          storage={sessionStorage}
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
        >
          <GraphiQL.Logo>Skills Exchange API</GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}
