import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
// oxlint-disable-next-line import/no-unassigned-import -- a style, as its guide for React brings it in
import 'survey-core/survey-core.fontless.min.css';

/** The questionnaire, put in when the page is bundled. */
declare const SURVEY: object;

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Survey model={new Model(SURVEY)} />);
