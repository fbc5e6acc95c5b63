import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

const workers = { json: JsonWorker, graphql: GraphQLWorker };

// The editor looks for this name; the workers come from our own server, so no blob: is needed in the policy.
globalThis.MonacoEnvironment = {
  getWorker(_id, label) {
    const Worker = workers[label] ?? EditorWorker;
    return new Worker();
  },
};
