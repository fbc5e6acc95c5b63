import { skillName } from './skill.words.js';
import { suggestionOf } from './suggestion.view.js';

const skill = (label: string, altLabels: string[] = [], broader: string[] = []) =>
  ({ id: 'a', label, scheme: 'LOCAL' as const, altLabels, broader: broader.map((one) => ({ label: one })) });

describe('a suggestion under a field', () => {
  it('says by which other name it was found where its own name does not show what was typed', () => {
    expect(suggestionOf(skill('Spreadsheets', ['Excel', 'Calc'], ['Analysis']), 'exc').hint).toBe('also called Excel');
  });

  it('says what it is part of where its own name shows what was typed, however it is written', () => {
    expect(suggestionOf(skill('Power BI', ['PowerBI reports'], ['Dashboards', 'Visualisation', 'Reporting']), 'POWER').hint).toBe('part of Dashboards and Visualisation');
  });

  it('says what it is part of where it was found in spite of a slip, and nothing where nothing is known', () => {
    expect(suggestionOf(skill('Python', ['CPython'], ['Programming']), 'pyhton').hint).toBe('part of Programming');
    expect(suggestionOf(skill('SQL'), 'sql')).toEqual({ id: 'a', label: 'SQL', hint: '' });
  });

  it('says whose list it stands in where that is not ours, so that two of like names can be told apart', () => {
    const foreign = { ...skill('data analytics', [], ['Statistics']), scheme: 'ESCO' as const };
    expect(suggestionOf(foreign, 'data').hint).toBe('ESCO · part of Statistics');
    expect(suggestionOf({ ...foreign, broader: [] }, 'data').hint).toBe('ESCO');
    expect([skillName(foreign), skillName(skill('Data analysis'))]).toEqual(['data analytics (ESCO)', 'Data analysis']);
  });
});
