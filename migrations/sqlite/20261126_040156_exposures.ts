import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`exposures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`segment\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`merged\` text,
  	\`days\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`exposures_segment_idx\` ON \`exposures\` (\`segment\`);`)
  await db.run(sql`CREATE INDEX \`exposures_from_idx\` ON \`exposures\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`exposures_until_idx\` ON \`exposures\` (\`until\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`exposures\`;`)
}
