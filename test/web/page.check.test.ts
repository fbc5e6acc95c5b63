import { houseProblems } from './page.check.js';

const page = (line: string, beside: string, label = 'Title'): string => `<title>Error: A form - Skills Exchange</title><h1>A form</h1>
  <div class="govuk-error-summary"><ul class="govuk-list govuk-error-summary__list"><li><a href="#title">${line}</a></li></ul></div>
  <label class="govuk-label" for="title"> ${label} </label>
  <p id="title-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${beside}</p><input id="title" name="title">`;

describe('what must hold of every page', () => {
  it('is that whatever is wrong names its field as the form does', () => {
    const good = 'Title: write at least 3 characters.';
    expect(houseProblems(page(good, good))).toEqual([]);
    expect(houseProblems(page('Give the title.', 'Give the title.'))).toEqual([]);
    expect(houseProblems(page('What is it called? Keep this to 9 characters.', good, 'What is it called?'))).toEqual([]);
    expect(houseProblems(page('Domain: keep this to 9 characters.', good, 'Domain (optional)'))).toEqual([]);
    expect(houseProblems(page('Write at least 3 characters.', good))).toEqual(['a line of the summary names nothing: Write at least 3 characters.']);
    expect(houseProblems(page(good, 'Write at least 3 characters.'))).toEqual(['the words beside a field do not name it: Write at least 3 characters.']);
    expect(houseProblems(page(good, good, 'What is it called?'))).toEqual(['#title is called “title” in the summary and “what is it called?” in the form']);
  });

  it('is that no paragraph, heading or line of a list is empty', () => {
    const good = 'Title: write at least 3 characters.';
    expect(houseProblems(`${page(good, good)}<p class="govuk-body">Nothing.</p><p><br></p>`)).toEqual([]);
    expect(houseProblems(`${page(good, good)}<p class="govuk-body"> </p><ul><li></li></ul>`)).toEqual(['says nothing in <p class="govuk-body"> </p>', 'says nothing in <li></li>']);
  });

  it('is that a field of a group is called by the legend, or by its label after the name of the group', () => {
    const inGroup = (line: string, label: string): string => page(line, line, label).replace('<label', '<fieldset><legend>First day</legend><label').replace(/$/, '</fieldset>');
    expect(houseProblems(inGroup('First day: give a day of this century, such as 1 6 2027.', 'Day'))).toEqual([]);
    expect(houseProblems(inGroup('The group, metres a minute: give a whole number.', 'Metres a minute'))).toEqual([]);
    expect(houseProblems(inGroup('Last day: give a day of this century, such as 1 6 2027.', 'Day'))).toHaveLength(1);
  });
});
