/**
 * The parameters by which an address asks for a view of answers. Apart from the view itself, which a page loads only
 * where an address asks for one.
 */
export const answerParameters = ['owner', 'team', 'only', 'find', 'teams', 'assign'] as const;
