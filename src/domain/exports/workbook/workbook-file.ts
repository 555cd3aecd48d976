/** The media type of a workbook. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The name of the workbook of all answers, below the data for everybody. */
export const workbookName = 'atlas.xlsx';
