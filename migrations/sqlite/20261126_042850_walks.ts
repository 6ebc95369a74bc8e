import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`tours_stops_services\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tours_stops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`tours_stops_services_order_idx\` ON \`tours_stops_services\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`tours_stops_services_parent_idx\` ON \`tours_stops_services\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`tours_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`uid\` text,
  	\`sequence\` numeric DEFAULT 0,
  	\`starts_at\` text,
  	\`duration_minutes\` numeric,
  	\`state\` text DEFAULT 'scheduled',
  	\`capacity\` numeric,
  	\`guide\` text,
  	\`booking\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tours_sessions_order_idx\` ON \`tours_sessions\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`tours_sessions_parent_id_idx\` ON \`tours_sessions\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`tours_sessions_locales\` (
  	\`meeting_point\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tours_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`tours_sessions_locales_locale_parent_id_unique\` ON \`tours_sessions_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`tours_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tours\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tours_rels_order_idx\` ON \`tours_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tours_rels_parent_idx\` ON \`tours_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tours_rels_path_idx\` ON \`tours_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`tours_rels_media_id_idx\` ON \`tours_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_tours_v_version_stops_services\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tours_v_version_stops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tours_v_version_stops_services_order_idx\` ON \`_tours_v_version_stops_services\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tours_v_version_stops_services_parent_idx\` ON \`_tours_v_version_stops_services\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tours_v_version_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`uid\` text,
  	\`sequence\` numeric DEFAULT 0,
  	\`starts_at\` text,
  	\`duration_minutes\` numeric,
  	\`state\` text DEFAULT 'scheduled',
  	\`capacity\` numeric,
  	\`guide\` text,
  	\`booking\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tours_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_tours_v_version_sessions_order_idx\` ON \`_tours_v_version_sessions\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tours_v_version_sessions_parent_id_idx\` ON \`_tours_v_version_sessions\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tours_v_version_sessions_locales\` (
  	\`meeting_point\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tours_v_version_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_tours_v_version_sessions_locales_locale_parent_id_unique\` ON \`_tours_v_version_sessions_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_tours_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tours_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tours_v_rels_order_idx\` ON \`_tours_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_rels_parent_idx\` ON \`_tours_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_rels_path_idx\` ON \`_tours_v_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`_tours_v_rels_media_id_idx\` ON \`_tours_v_rels\` (\`media_id\`);`,
  )
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
  await db.run(sql`ALTER TABLE \`tours_stops\` ADD \`dwell_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`tours_stops_locales\` ADD \`directions\` text;`)
  await db.run(
    sql`ALTER TABLE \`tours_stops_locales\` ADD \`audio_id\` text(36) REFERENCES media(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`tours_stops_audio_idx\` ON \`tours_stops_locales\` (\`audio_id\`,\`_locale\`);`,
  )
  await db.run(sql`ALTER TABLE \`tours\` ADD \`pace_kmh\` numeric;`)
  await db.run(sql`ALTER TABLE \`tours\` ADD \`last_number\` numeric;`)
  await db.run(sql`ALTER TABLE \`tours_locales\` ADD \`credits\` text;`)
  await db.run(sql`ALTER TABLE \`_tours_v_version_stops\` ADD \`dwell_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`_tours_v_version_stops_locales\` ADD \`directions\` text;`)
  await db.run(
    sql`ALTER TABLE \`_tours_v_version_stops_locales\` ADD \`audio_id\` text(36) REFERENCES media(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tours_v_version_stops_audio_idx\` ON \`_tours_v_version_stops_locales\` (\`audio_id\`,\`_locale\`);`,
  )
  await db.run(sql`ALTER TABLE \`_tours_v\` ADD \`version_pace_kmh\` numeric;`)
  await db.run(sql`ALTER TABLE \`_tours_v\` ADD \`version_last_number\` numeric;`)
  await db.run(sql`ALTER TABLE \`_tours_v_locales\` ADD \`version_credits\` text;`)
  await db.run(sql`ALTER TABLE \`addresses\` ADD \`since\` text;`)
  await db.run(sql`ALTER TABLE \`addresses\` ADD \`removed_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`tours_stops_services\`;`)
  await db.run(sql`DROP TABLE \`tours_sessions\`;`)
  await db.run(sql`DROP TABLE \`tours_sessions_locales\`;`)
  await db.run(sql`DROP TABLE \`tours_rels\`;`)
  await db.run(sql`DROP TABLE \`_tours_v_version_stops_services\`;`)
  await db.run(sql`DROP TABLE \`_tours_v_version_sessions\`;`)
  await db.run(sql`DROP TABLE \`_tours_v_version_sessions_locales\`;`)
  await db.run(sql`DROP TABLE \`_tours_v_rels\`;`)
  await db.run(sql`DROP TABLE \`exposures\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_tours_stops_locales\` (
  	\`name\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tours_stops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_tours_stops_locales\`("name", "text", "id", "_locale", "_parent_id") SELECT "name", "text", "id", "_locale", "_parent_id" FROM \`tours_stops_locales\`;`,
  )
  await db.run(sql`DROP TABLE \`tours_stops_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_tours_stops_locales\` RENAME TO \`tours_stops_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(
    sql`CREATE UNIQUE INDEX \`tours_stops_locales_locale_parent_id_unique\` ON \`tours_stops_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`__new__tours_v_version_stops_locales\` (
  	\`name\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tours_v_version_stops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__tours_v_version_stops_locales\`("name", "text", "id", "_locale", "_parent_id") SELECT "name", "text", "id", "_locale", "_parent_id" FROM \`_tours_v_version_stops_locales\`;`,
  )
  await db.run(sql`DROP TABLE \`_tours_v_version_stops_locales\`;`)
  await db.run(
    sql`ALTER TABLE \`__new__tours_v_version_stops_locales\` RENAME TO \`_tours_v_version_stops_locales\`;`,
  )
  await db.run(
    sql`CREATE UNIQUE INDEX \`_tours_v_version_stops_locales_locale_parent_id_unique\` ON \`_tours_v_version_stops_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`tours_stops\` DROP COLUMN \`dwell_minutes\`;`)
  await db.run(sql`ALTER TABLE \`tours\` DROP COLUMN \`pace_kmh\`;`)
  await db.run(sql`ALTER TABLE \`tours\` DROP COLUMN \`last_number\`;`)
  await db.run(sql`ALTER TABLE \`tours_locales\` DROP COLUMN \`credits\`;`)
  await db.run(sql`ALTER TABLE \`_tours_v_version_stops\` DROP COLUMN \`dwell_minutes\`;`)
  await db.run(sql`ALTER TABLE \`_tours_v\` DROP COLUMN \`version_pace_kmh\`;`)
  await db.run(sql`ALTER TABLE \`_tours_v\` DROP COLUMN \`version_last_number\`;`)
  await db.run(sql`ALTER TABLE \`_tours_v_locales\` DROP COLUMN \`version_credits\`;`)
  await db.run(sql`ALTER TABLE \`addresses\` DROP COLUMN \`since\`;`)
  await db.run(sql`ALTER TABLE \`addresses\` DROP COLUMN \`removed_at\`;`)
}
