import { becomeVisitor, keepToken, PERSONAS, say, signInAs, useSession } from './session.js';

const whoAmI = ({ token, persona }) => (!token ? 'Visitor' : persona ? PERSONAS[persona] : 'Signed in with your own token');

function PersonaForm({ persona: current }) {
  const submit = (event) => {
    event.preventDefault();
    signInAs(new FormData(event.currentTarget).get('persona'));
  };
  return (
    <form onSubmit={submit}>
      <label htmlFor="persona">Try it as</label>
      {/* The key makes the list follow when an example changes the person. */}
      <select id="persona" name="persona" key={current} defaultValue={current ?? undefined}>
        {Object.entries(PERSONAS).map(([persona, label]) => (
          <option key={persona} value={persona}>
            {label}
          </option>
        ))}
      </select>
      <button type="submit">Sign in</button>
    </form>
  );
}

function TokenForm() {
  const submit = (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const token = new FormData(form).get('token').trim().replace(/^Bearer\s+/i, '');
    form.reset();
    if (token) keepToken(token);
    else say('Paste a token first.');
  };
  return (
    <form onSubmit={submit}>
      <label htmlFor="token">Your token</label>
      <input id="token" name="token" type="password" autoComplete="off" spellCheck={false} />
      <button type="submit">Use token</button>
    </form>
  );
}

/** The bar on top: the way home, who is asking, and a way to become somebody else. */
export function SignInBar() {
  const session = useSession();
  return (
    <header className="bar">
      <a href="/">Skills Exchange home</a>
      <h1>Explorer</h1>
      {session.hasDemo ? <PersonaForm persona={session.persona} /> : <TokenForm />}
      <p>
        Asking as: <strong>{whoAmI(session)}</strong>
      </p>
      {session.token && (
        <button type="button" onClick={becomeVisitor}>
          Become a visitor
        </button>
      )}
      <p role="status">{session.news}</p>
    </header>
  );
}
