/** How often the page of a file that is being read shows itself anew. */
export const FOLLOW_SECONDS = 2;

/** A file that somebody just handed in or agreed to: its page follows what becomes of it. */
export const followPath = (id: string): string => `/admin/people/imports/${id}?follow`;
