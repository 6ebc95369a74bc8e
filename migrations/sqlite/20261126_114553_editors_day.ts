import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`shop_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`shop_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`channel\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`to\` text,
  	\`language\` text DEFAULT 'fr' NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`sent_at\` text,
  	\`reminded_at\` text,
  	\`reminders\` numeric,
  	\`used_at\` text,
  	\`problem\` text,
  	\`message_id\` text,
  	\`batch\` text,
  	\`entered_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`shop_id\`) REFERENCES \`shops\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`shop_links_shop_idx\` ON \`shop_links\` (\`shop_id\`);`)
  await db.run(sql`CREATE INDEX \`shop_links_state_idx\` ON \`shop_links\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`shop_links_hash_idx\` ON \`shop_links\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`shop_links_message_id_idx\` ON \`shop_links\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`shop_links_batch_idx\` ON \`shop_links\` (\`batch\`);`)
  await db.run(
    sql`CREATE INDEX \`shop_links_entered_by_idx\` ON \`shop_links\` (\`entered_by_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`shop_links_updated_at_idx\` ON \`shop_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`shop_links_created_at_idx\` ON \`shop_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`proposals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`collection\` text NOT NULL,
  	\`record\` text,
  	\`language\` text,
  	\`before\` text,
  	\`values\` text NOT NULL,
  	\`base\` text,
  	\`decisions\` text,
  	\`reason\` text,
  	\`partner_id\` text(36),
  	\`by_id\` text(36),
  	\`link_id\` text(36),
  	\`decided_by_id\` text(36),
  	\`decided_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`link_id\`) REFERENCES \`shop_links\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`proposals_state_idx\` ON \`proposals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`proposals_record_idx\` ON \`proposals\` (\`record\`);`)
  await db.run(sql`CREATE INDEX \`proposals_partner_idx\` ON \`proposals\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_by_idx\` ON \`proposals\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_link_idx\` ON \`proposals\` (\`link_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_decided_by_idx\` ON \`proposals\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_updated_at_idx\` ON \`proposals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`proposals_created_at_idx\` ON \`proposals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`proposed_photos\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`credit\` text,
  	\`licence\` text DEFAULT 'all-rights-reserved' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumb_url\` text,
  	\`sizes_thumb_width\` numeric,
  	\`sizes_thumb_height\` numeric,
  	\`sizes_thumb_mime_type\` text,
  	\`sizes_thumb_filesize\` numeric,
  	\`sizes_thumb_filename\` text
  );
  `)
  await db.run(
    sql`CREATE INDEX \`proposed_photos_updated_at_idx\` ON \`proposed_photos\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`proposed_photos_created_at_idx\` ON \`proposed_photos\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE UNIQUE INDEX \`proposed_photos_filename_idx\` ON \`proposed_photos\` (\`filename\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`proposed_photos_sizes_thumb_sizes_thumb_filename_idx\` ON \`proposed_photos\` (\`sizes_thumb_filename\`);`,
  )
  await db.run(sql`CREATE TABLE \`site_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`partner_id\` text(36) NOT NULL,
  	\`url\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`level\` text NOT NULL,
  	\`checked_at\` text NOT NULL,
  	\`findings\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_checks_partner_idx\` ON \`site_checks\` (\`partner_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`site_checks_key_idx\` ON \`site_checks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`site_checks_level_idx\` ON \`site_checks\` (\`level\`);`)
  await db.run(
    sql`CREATE INDEX \`site_checks_checked_at_idx\` ON \`site_checks\` (\`checked_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`site_checks_updated_at_idx\` ON \`site_checks\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`site_checks_created_at_idx\` ON \`site_checks\` (\`created_at\`);`,
  )
  await db.run(sql`ALTER TABLE \`shops\` ADD \`contact_name\` text;`)
  await db.run(sql`ALTER TABLE \`shops\` ADD \`contact_email\` text;`)
  await db.run(sql`ALTER TABLE \`shops\` ADD \`search\` text;`)
  await db.run(sql`ALTER TABLE \`shops\` ADD \`texts_at\` text;`)
  await db.run(sql`CREATE INDEX \`shops_search_idx\` ON \`shops\` (\`search\`);`)
  await db.run(sql`ALTER TABLE \`shops_locales\` ADD \`mentions\` text;`)
  await db.run(
    sql`CREATE INDEX \`shops_mentions_idx\` ON \`shops_locales\` (\`mentions\`,\`_locale\`);`,
  )
  await db.run(sql`ALTER TABLE \`_shops_v\` ADD \`version_contact_name\` text;`)
  await db.run(sql`ALTER TABLE \`_shops_v\` ADD \`version_contact_email\` text;`)
  await db.run(sql`ALTER TABLE \`_shops_v\` ADD \`version_search\` text;`)
  await db.run(sql`ALTER TABLE \`_shops_v\` ADD \`version_texts_at\` text;`)
  await db.run(
    sql`CREATE INDEX \`_shops_v_version_version_search_idx\` ON \`_shops_v\` (\`version_search\`);`,
  )
  await db.run(sql`ALTER TABLE \`_shops_v_locales\` ADD \`version_mentions\` text;`)
  await db.run(
    sql`CREATE INDEX \`_shops_v_version_version_mentions_idx\` ON \`_shops_v_locales\` (\`version_mentions\`,\`_locale\`);`,
  )
  await db.run(sql`ALTER TABLE \`partners\` ADD \`search\` text;`)
  await db.run(sql`ALTER TABLE \`partners\` ADD \`texts_at\` text;`)
  await db.run(sql`CREATE INDEX \`partners_search_idx\` ON \`partners\` (\`search\`);`)
  await db.run(sql`ALTER TABLE \`_partners_v\` ADD \`version_search\` text;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` ADD \`version_texts_at\` text;`)
  await db.run(
    sql`CREATE INDEX \`_partners_v_version_version_search_idx\` ON \`_partners_v\` (\`version_search\`);`,
  )
  await db.run(sql`ALTER TABLE \`tours\` ADD \`office_id\` text(36) REFERENCES partners(id);`)
  await db.run(sql`ALTER TABLE \`tours\` ADD \`search\` text;`)
  await db.run(sql`ALTER TABLE \`tours\` ADD \`texts_at\` text;`)
  await db.run(sql`CREATE INDEX \`tours_office_idx\` ON \`tours\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`tours_search_idx\` ON \`tours\` (\`search\`);`)
  await db.run(sql`ALTER TABLE \`tours_locales\` ADD \`mentions\` text;`)
  await db.run(
    sql`CREATE INDEX \`tours_mentions_idx\` ON \`tours_locales\` (\`mentions\`,\`_locale\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`_tours_v\` ADD \`version_office_id\` text(36) REFERENCES partners(id);`,
  )
  await db.run(sql`ALTER TABLE \`_tours_v\` ADD \`version_search\` text;`)
  await db.run(sql`ALTER TABLE \`_tours_v\` ADD \`version_texts_at\` text;`)
  await db.run(
    sql`CREATE INDEX \`_tours_v_version_version_office_idx\` ON \`_tours_v\` (\`version_office_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tours_v_version_version_search_idx\` ON \`_tours_v\` (\`version_search\`);`,
  )
  await db.run(sql`ALTER TABLE \`_tours_v_locales\` ADD \`version_mentions\` text;`)
  await db.run(
    sql`CREATE INDEX \`_tours_v_version_version_mentions_idx\` ON \`_tours_v_locales\` (\`version_mentions\`,\`_locale\`);`,
  )
  await db.run(sql`ALTER TABLE \`videos\` ADD \`search\` text;`)
  await db.run(sql`ALTER TABLE \`videos\` ADD \`texts_at\` text;`)
  await db.run(sql`CREATE INDEX \`videos_search_idx\` ON \`videos\` (\`search\`);`)
  await db.run(sql`ALTER TABLE \`_videos_v\` ADD \`version_search\` text;`)
  await db.run(sql`ALTER TABLE \`_videos_v\` ADD \`version_texts_at\` text;`)
  await db.run(
    sql`CREATE INDEX \`_videos_v_version_version_search_idx\` ON \`_videos_v\` (\`version_search\`);`,
  )
  await db.run(sql`ALTER TABLE \`perimeters\` ADD \`search\` text;`)
  await db.run(sql`ALTER TABLE \`perimeters\` ADD \`texts_at\` text;`)
  await db.run(sql`CREATE INDEX \`perimeters_search_idx\` ON \`perimeters\` (\`search\`);`)
  await db.run(sql`ALTER TABLE \`_perimeters_v\` ADD \`version_search\` text;`)
  await db.run(sql`ALTER TABLE \`_perimeters_v\` ADD \`version_texts_at\` text;`)
  await db.run(
    sql`CREATE INDEX \`_perimeters_v_version_version_search_idx\` ON \`_perimeters_v\` (\`version_search\`);`,
  )
  await db.run(sql`ALTER TABLE \`users\` ADD \`language\` text DEFAULT 'fr' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`invited_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`shop_links\`;`)
  await db.run(sql`DROP TABLE \`proposals\`;`)
  await db.run(sql`DROP TABLE \`proposed_photos\`;`)
  await db.run(sql`DROP TABLE \`site_checks\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_tours\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`photo_id\` text(36),
  	\`loop\` integer DEFAULT false,
  	\`step_free\` text DEFAULT 'unknown',
  	\`line\` text,
  	\`pace_kmh\` numeric,
  	\`distance_meters\` numeric,
  	\`duration_minutes\` numeric,
  	\`state\` text DEFAULT 'open',
  	\`last_number\` numeric,
  	\`slug\` text,
  	\`licence\` text DEFAULT 'etalab-2.0',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_tours\`("id", "photo_id", "loop", "step_free", "line", "pace_kmh", "distance_meters", "duration_minutes", "state", "last_number", "slug", "licence", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "photo_id", "loop", "step_free", "line", "pace_kmh", "distance_meters", "duration_minutes", "state", "last_number", "slug", "licence", "updated_at", "created_at", "deleted_at", "_status" FROM \`tours\`;`,
  )
  await db.run(sql`DROP TABLE \`tours\`;`)
  await db.run(sql`ALTER TABLE \`__new_tours\` RENAME TO \`tours\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`tours_photo_idx\` ON \`tours\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`tours_slug_idx\` ON \`tours\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tours_updated_at_idx\` ON \`tours\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tours_created_at_idx\` ON \`tours\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`tours_deleted_at_idx\` ON \`tours\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`tours__status_idx\` ON \`tours\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__tours_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_photo_id\` text(36),
  	\`version_loop\` integer DEFAULT false,
  	\`version_step_free\` text DEFAULT 'unknown',
  	\`version_line\` text,
  	\`version_pace_kmh\` numeric,
  	\`version_distance_meters\` numeric,
  	\`version_duration_minutes\` numeric,
  	\`version_state\` text DEFAULT 'open',
  	\`version_last_number\` numeric,
  	\`version_slug\` text,
  	\`version_licence\` text DEFAULT 'etalab-2.0',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tours\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__tours_v\`("id", "parent_id", "version_photo_id", "version_loop", "version_step_free", "version_line", "version_pace_kmh", "version_distance_meters", "version_duration_minutes", "version_state", "version_last_number", "version_slug", "version_licence", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_photo_id", "version_loop", "version_step_free", "version_line", "version_pace_kmh", "version_distance_meters", "version_duration_minutes", "version_state", "version_last_number", "version_slug", "version_licence", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_tours_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_tours_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__tours_v\` RENAME TO \`_tours_v\`;`)
  await db.run(sql`CREATE INDEX \`_tours_v_parent_idx\` ON \`_tours_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_tours_v_version_version_photo_idx\` ON \`_tours_v\` (\`version_photo_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tours_v_version_version_slug_idx\` ON \`_tours_v\` (\`version_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tours_v_version_version_updated_at_idx\` ON \`_tours_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tours_v_version_version_created_at_idx\` ON \`_tours_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tours_v_version_version_deleted_at_idx\` ON \`_tours_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_tours_v_version_version__status_idx\` ON \`_tours_v\` (\`version__status\`);`,
  )
  await db.run(sql`CREATE INDEX \`_tours_v_created_at_idx\` ON \`_tours_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_updated_at_idx\` ON \`_tours_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_snapshot_idx\` ON \`_tours_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_tours_v_published_locale_idx\` ON \`_tours_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_tours_v_latest_idx\` ON \`_tours_v\` (\`latest\`);`)
  await db.run(sql`DROP INDEX \`shops_search_idx\`;`)
  await db.run(sql`ALTER TABLE \`shops\` DROP COLUMN \`contact_name\`;`)
  await db.run(sql`ALTER TABLE \`shops\` DROP COLUMN \`contact_email\`;`)
  await db.run(sql`ALTER TABLE \`shops\` DROP COLUMN \`search\`;`)
  await db.run(sql`ALTER TABLE \`shops\` DROP COLUMN \`texts_at\`;`)
  await db.run(sql`DROP INDEX \`shops_mentions_idx\`;`)
  await db.run(sql`ALTER TABLE \`shops_locales\` DROP COLUMN \`mentions\`;`)
  await db.run(sql`DROP INDEX \`_shops_v_version_version_search_idx\`;`)
  await db.run(sql`ALTER TABLE \`_shops_v\` DROP COLUMN \`version_contact_name\`;`)
  await db.run(sql`ALTER TABLE \`_shops_v\` DROP COLUMN \`version_contact_email\`;`)
  await db.run(sql`ALTER TABLE \`_shops_v\` DROP COLUMN \`version_search\`;`)
  await db.run(sql`ALTER TABLE \`_shops_v\` DROP COLUMN \`version_texts_at\`;`)
  await db.run(sql`DROP INDEX \`_shops_v_version_version_mentions_idx\`;`)
  await db.run(sql`ALTER TABLE \`_shops_v_locales\` DROP COLUMN \`version_mentions\`;`)
  await db.run(sql`DROP INDEX \`partners_search_idx\`;`)
  await db.run(sql`ALTER TABLE \`partners\` DROP COLUMN \`search\`;`)
  await db.run(sql`ALTER TABLE \`partners\` DROP COLUMN \`texts_at\`;`)
  await db.run(sql`DROP INDEX \`_partners_v_version_version_search_idx\`;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` DROP COLUMN \`version_search\`;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` DROP COLUMN \`version_texts_at\`;`)
  await db.run(sql`DROP INDEX \`tours_mentions_idx\`;`)
  await db.run(sql`ALTER TABLE \`tours_locales\` DROP COLUMN \`mentions\`;`)
  await db.run(sql`DROP INDEX \`_tours_v_version_version_mentions_idx\`;`)
  await db.run(sql`ALTER TABLE \`_tours_v_locales\` DROP COLUMN \`version_mentions\`;`)
  await db.run(sql`DROP INDEX \`videos_search_idx\`;`)
  await db.run(sql`ALTER TABLE \`videos\` DROP COLUMN \`search\`;`)
  await db.run(sql`ALTER TABLE \`videos\` DROP COLUMN \`texts_at\`;`)
  await db.run(sql`DROP INDEX \`_videos_v_version_version_search_idx\`;`)
  await db.run(sql`ALTER TABLE \`_videos_v\` DROP COLUMN \`version_search\`;`)
  await db.run(sql`ALTER TABLE \`_videos_v\` DROP COLUMN \`version_texts_at\`;`)
  await db.run(sql`DROP INDEX \`perimeters_search_idx\`;`)
  await db.run(sql`ALTER TABLE \`perimeters\` DROP COLUMN \`search\`;`)
  await db.run(sql`ALTER TABLE \`perimeters\` DROP COLUMN \`texts_at\`;`)
  await db.run(sql`DROP INDEX \`_perimeters_v_version_version_search_idx\`;`)
  await db.run(sql`ALTER TABLE \`_perimeters_v\` DROP COLUMN \`version_search\`;`)
  await db.run(sql`ALTER TABLE \`_perimeters_v\` DROP COLUMN \`version_texts_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`invited_at\`;`)
}
