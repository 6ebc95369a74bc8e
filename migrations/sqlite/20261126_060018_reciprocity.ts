import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`strikes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`partner_id\` text(36) NOT NULL,
  	\`day\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`entered_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`strikes_partner_idx\` ON \`strikes\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`strikes_entered_by_idx\` ON \`strikes\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`strikes_updated_at_idx\` ON \`strikes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`strikes_created_at_idx\` ON \`strikes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`frame_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`partner_id\` text(36) NOT NULL,
  	\`place\` text NOT NULL,
  	\`key\` text,
  	\`entered_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`frame_keys_partner_idx\` ON \`frame_keys\` (\`partner_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`frame_keys_key_idx\` ON \`frame_keys\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`frame_keys_entered_by_idx\` ON \`frame_keys\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`frame_keys_updated_at_idx\` ON \`frame_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`frame_keys_created_at_idx\` ON \`frame_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`annotations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`annotations_updated_at_idx\` ON \`annotations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`annotations_created_at_idx\` ON \`annotations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`annotations_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`annotations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`annotations_locales_locale_parent_id_unique\` ON \`annotations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`readings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`indicator\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`partner_id\` text(36),
  	\`channel\` text,
  	\`question\` text,
  	\`value\` numeric NOT NULL,
  	\`unit\` text,
  	\`source\` text NOT NULL,
  	\`baseline\` integer,
  	\`note\` text,
  	\`entered_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`readings_partner_idx\` ON \`readings\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`readings_entered_by_idx\` ON \`readings\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`readings_updated_at_idx\` ON \`readings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`readings_created_at_idx\` ON \`readings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`placements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`partner_id\` text(36) NOT NULL,
  	\`channel\` text NOT NULL,
  	\`places\` numeric DEFAULT 3 NOT NULL,
  	\`language\` text DEFAULT 'fr' NOT NULL,
  	\`day\` text,
  	\`copies\` numeric,
  	\`entered_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_partner_idx\` ON \`placements\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_entered_by_idx\` ON \`placements\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_updated_at_idx\` ON \`placements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`placements_created_at_idx\` ON \`placements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`placements_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`placements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_texts_order_parent\` ON \`placements_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`epochs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`facts\` text NOT NULL,
  	\`result\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`epochs_day_idx\` ON \`epochs\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`sheets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`sent_at\` text,
  	\`failure\` text,
  	\`tries\` numeric DEFAULT 0 NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sheets_name_idx\` ON \`sheets\` (\`name\`);`)
  await db.run(sql`CREATE TABLE \`sharing\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reciprocity\` numeric DEFAULT 0.5 NOT NULL,
  	\`ceiling\` numeric DEFAULT 20000 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`paused\` integer;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`boost_factor\` numeric;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`boost_from\` text;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`boost_until\` text;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`boost_reason\` text;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`sheet_send\` integer;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`sheet_language\` text DEFAULT 'fr';`)
  await db.run(sql`ALTER TABLE \`_partners_v\` ADD \`version_paused\` integer;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` ADD \`version_boost_factor\` numeric;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` ADD \`version_boost_from\` text;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` ADD \`version_boost_until\` text;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` ADD \`version_boost_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` ADD \`version_sheet_send\` integer;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` ADD \`version_sheet_language\` text DEFAULT 'fr';`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`strikes_id\` text(36) REFERENCES strikes(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`frame_keys_id\` text(36) REFERENCES frame_keys(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`annotations_id\` text(36) REFERENCES annotations(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`readings_id\` text(36) REFERENCES readings(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`placements_id\` text(36) REFERENCES placements(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_strikes_id_idx\` ON \`payload_locked_documents_rels\` (\`strikes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_frame_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`frame_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_annotations_id_idx\` ON \`payload_locked_documents_rels\` (\`annotations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_readings_id_idx\` ON \`payload_locked_documents_rels\` (\`readings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_placements_id_idx\` ON \`payload_locked_documents_rels\` (\`placements_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`strikes\`;`)
  await db.run(sql`DROP TABLE \`frame_keys\`;`)
  await db.run(sql`DROP TABLE \`annotations\`;`)
  await db.run(sql`DROP TABLE \`annotations_locales\`;`)
  await db.run(sql`DROP TABLE \`readings\`;`)
  await db.run(sql`DROP TABLE \`placements\`;`)
  await db.run(sql`DROP TABLE \`placements_texts\`;`)
  await db.run(sql`DROP TABLE \`epochs\`;`)
  await db.run(sql`DROP TABLE \`sheets\`;`)
  await db.run(sql`DROP TABLE \`sharing\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`shops_id\` text(36),
  	\`partners_id\` text(36),
  	\`recommendations_id\` text(36),
  	\`tours_id\` text(36),
  	\`videos_id\` text(36),
  	\`perimeters_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`shops_id\`) REFERENCES \`shops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`recommendations_id\`) REFERENCES \`recommendations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tours_id\`) REFERENCES \`tours\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`perimeters_id\`) REFERENCES \`perimeters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "shops_id", "partners_id", "recommendations_id", "tours_id", "videos_id", "perimeters_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "shops_id", "partners_id", "recommendations_id", "tours_id", "videos_id", "perimeters_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_shops_id_idx\` ON \`payload_locked_documents_rels\` (\`shops_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_recommendations_id_idx\` ON \`payload_locked_documents_rels\` (\`recommendations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tours_id_idx\` ON \`payload_locked_documents_rels\` (\`tours_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_videos_id_idx\` ON \`payload_locked_documents_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_perimeters_id_idx\` ON \`payload_locked_documents_rels\` (\`perimeters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`partners\` DROP COLUMN \`paused\`;`)
  await db.run(sql`ALTER TABLE \`partners\` DROP COLUMN \`boost_factor\`;`)
  await db.run(sql`ALTER TABLE \`partners\` DROP COLUMN \`boost_from\`;`)
  await db.run(sql`ALTER TABLE \`partners\` DROP COLUMN \`boost_until\`;`)
  await db.run(sql`ALTER TABLE \`partners\` DROP COLUMN \`boost_reason\`;`)
  await db.run(sql`ALTER TABLE \`partners\` DROP COLUMN \`sheet_send\`;`)
  await db.run(sql`ALTER TABLE \`partners\` DROP COLUMN \`sheet_language\`;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` DROP COLUMN \`version_paused\`;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` DROP COLUMN \`version_boost_factor\`;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` DROP COLUMN \`version_boost_from\`;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` DROP COLUMN \`version_boost_until\`;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` DROP COLUMN \`version_boost_reason\`;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` DROP COLUMN \`version_sheet_send\`;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` DROP COLUMN \`version_sheet_language\`;`)
}
