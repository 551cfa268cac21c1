/** Said wherever somebody first meets the name: on the start page, where a doctor's word for it is asked, at the result, on each page about something else. */
export const spasmIs = 'one side of the face twitches by itself';
