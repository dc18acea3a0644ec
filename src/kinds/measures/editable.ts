export { numberedRows as editable } from '../../layout/editable/numbered-rows.js';
