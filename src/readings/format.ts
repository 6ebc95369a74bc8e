/** "26/11/2026", as both languages of the admin write days in fields. */
export const frenchDay = (day: string): string => day.split('-').reverse().join('/')
