import type { Payload } from 'payload'

/** Whether this installation can send e-mail; Payload writes into its log instead where nothing is set up. */
export const canSendMail = ({ email }: Pick<Payload, 'email'>): boolean => email.name !== 'console'
