import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`shops_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`shops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`shops_themes_order_idx\` ON \`shops_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`shops_themes_parent_idx\` ON \`shops_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`shops_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`shops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`shops_closures_order_idx\` ON \`shops_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`shops_closures_parent_id_idx\` ON \`shops_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`shops_closures_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`shops_closures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`shops_closures_locales_locale_parent_id_unique\` ON \`shops_closures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`shops_services\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`shops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`shops_services_order_idx\` ON \`shops_services\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`shops_services_parent_idx\` ON \`shops_services\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`shops_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`shops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`shops_external_ids_order_idx\` ON \`shops_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`shops_external_ids_parent_id_idx\` ON \`shops_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`shops_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`shops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`shops_languages_order_idx\` ON \`shops_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`shops_languages_parent_idx\` ON \`shops_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`shops\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`category\` text,
  	\`address_street\` text,
  	\`address_postcode\` text,
  	\`address_city\` text,
  	\`lat\` numeric,
  	\`lng\` numeric,
  	\`lifecycle\` text DEFAULT 'open',
  	\`opens_on\` text,
  	\`closed_on\` text,
  	\`hours\` text,
  	\`verified_on\` text,
  	\`phone\` text,
  	\`website\` text,
  	\`tenant\` integer DEFAULT false,
  	\`siret\` text,
  	\`lease\` text,
  	\`slug\` text,
  	\`licence\` text DEFAULT 'etalab-2.0',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`shops_lat_idx\` ON \`shops\` (\`lat\`);`)
  await db.run(sql`CREATE INDEX \`shops_lng_idx\` ON \`shops\` (\`lng\`);`)
  await db.run(sql`CREATE INDEX \`shops_slug_idx\` ON \`shops\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`shops_updated_at_idx\` ON \`shops\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`shops_created_at_idx\` ON \`shops\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`shops_deleted_at_idx\` ON \`shops\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`shops__status_idx\` ON \`shops\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`shops_locales\` (
  	\`summary\` text,
  	\`story\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`shops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`shops_locales_locale_parent_id_unique\` ON \`shops_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`shops_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`shops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`shops_texts_order_parent\` ON \`shops_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`shops_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`shops\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`shops_rels_order_idx\` ON \`shops_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`shops_rels_parent_idx\` ON \`shops_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`shops_rels_path_idx\` ON \`shops_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`shops_rels_media_id_idx\` ON \`shops_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_shops_v_version_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_shops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_shops_v_version_themes_order_idx\` ON \`_shops_v_version_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_version_themes_parent_idx\` ON \`_shops_v_version_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_shops_v_version_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_shops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_shops_v_version_closures_order_idx\` ON \`_shops_v_version_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_version_closures_parent_id_idx\` ON \`_shops_v_version_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_shops_v_version_closures_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_shops_v_version_closures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_shops_v_version_closures_locales_locale_parent_id_unique\` ON \`_shops_v_version_closures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_shops_v_version_services\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_shops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_shops_v_version_services_order_idx\` ON \`_shops_v_version_services\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_version_services_parent_idx\` ON \`_shops_v_version_services\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_shops_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_shops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_shops_v_version_external_ids_order_idx\` ON \`_shops_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_version_external_ids_parent_id_idx\` ON \`_shops_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_shops_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_shops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_shops_v_version_languages_order_idx\` ON \`_shops_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_version_languages_parent_idx\` ON \`_shops_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_shops_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_category\` text,
  	\`version_address_street\` text,
  	\`version_address_postcode\` text,
  	\`version_address_city\` text,
  	\`version_lat\` numeric,
  	\`version_lng\` numeric,
  	\`version_lifecycle\` text DEFAULT 'open',
  	\`version_opens_on\` text,
  	\`version_closed_on\` text,
  	\`version_hours\` text,
  	\`version_verified_on\` text,
  	\`version_phone\` text,
  	\`version_website\` text,
  	\`version_tenant\` integer DEFAULT false,
  	\`version_siret\` text,
  	\`version_lease\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`shops\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_shops_v_parent_idx\` ON \`_shops_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_version_version_lat_idx\` ON \`_shops_v\` (\`version_lat\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_version_version_lng_idx\` ON \`_shops_v\` (\`version_lng\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_version_version_slug_idx\` ON \`_shops_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_version_version_updated_at_idx\` ON \`_shops_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_version_version_created_at_idx\` ON \`_shops_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_version_version_deleted_at_idx\` ON \`_shops_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_version_version__status_idx\` ON \`_shops_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_created_at_idx\` ON \`_shops_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_updated_at_idx\` ON \`_shops_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_snapshot_idx\` ON \`_shops_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_published_locale_idx\` ON \`_shops_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_latest_idx\` ON \`_shops_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_shops_v_locales\` (
  	\`version_summary\` text,
  	\`version_story\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_shops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_shops_v_locales_locale_parent_id_unique\` ON \`_shops_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_shops_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_shops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_shops_v_texts_order_parent\` ON \`_shops_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_shops_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_shops_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_shops_v_rels_order_idx\` ON \`_shops_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_rels_parent_idx\` ON \`_shops_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_rels_path_idx\` ON \`_shops_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_shops_v_rels_media_id_idx\` ON \`_shops_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`partners_sites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_sites_order_idx\` ON \`partners_sites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`partners_sites_parent_id_idx\` ON \`partners_sites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partners_social\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`network\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_social_order_idx\` ON \`partners_social\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`partners_social_parent_id_idx\` ON \`partners_social\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partners_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_external_ids_order_idx\` ON \`partners_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`partners_external_ids_parent_id_idx\` ON \`partners_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partners_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_languages_order_idx\` ON \`partners_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`partners_languages_parent_idx\` ON \`partners_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partners\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text,
  	\`logo_id\` text(36),
  	\`logo_dark_id\` text(36),
  	\`lat\` numeric,
  	\`lng\` numeric,
  	\`website\` text,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`slug\` text,
  	\`licence\` text DEFAULT 'etalab-2.0',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`logo_dark_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_logo_idx\` ON \`partners\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_logo_dark_idx\` ON \`partners\` (\`logo_dark_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_lat_idx\` ON \`partners\` (\`lat\`);`)
  await db.run(sql`CREATE INDEX \`partners_lng_idx\` ON \`partners\` (\`lng\`);`)
  await db.run(sql`CREATE INDEX \`partners_slug_idx\` ON \`partners\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`partners_updated_at_idx\` ON \`partners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_created_at_idx\` ON \`partners\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_deleted_at_idx\` ON \`partners\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`partners__status_idx\` ON \`partners\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`partners_locales\` (
  	\`service\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`partners_locales_locale_parent_id_unique\` ON \`partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partners_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_texts_order_parent\` ON \`partners_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partners_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_rels_order_idx\` ON \`partners_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`partners_rels_parent_idx\` ON \`partners_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_rels_path_idx\` ON \`partners_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`partners_rels_partners_id_idx\` ON \`partners_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v_version_sites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_partners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_partners_v_version_sites_order_idx\` ON \`_partners_v_version_sites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_sites_parent_id_idx\` ON \`_partners_v_version_sites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v_version_social\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`network\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_partners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_partners_v_version_social_order_idx\` ON \`_partners_v_version_social\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_social_parent_id_idx\` ON \`_partners_v_version_social\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_partners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_partners_v_version_external_ids_order_idx\` ON \`_partners_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_external_ids_parent_id_idx\` ON \`_partners_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_partners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_partners_v_version_languages_order_idx\` ON \`_partners_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_languages_parent_idx\` ON \`_partners_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_kind\` text,
  	\`version_logo_id\` text(36),
  	\`version_logo_dark_id\` text(36),
  	\`version_lat\` numeric,
  	\`version_lng\` numeric,
  	\`version_website\` text,
  	\`version_contact_name\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_dark_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_partners_v_parent_idx\` ON \`_partners_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_logo_idx\` ON \`_partners_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_logo_dark_idx\` ON \`_partners_v\` (\`version_logo_dark_id\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_lat_idx\` ON \`_partners_v\` (\`version_lat\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_lng_idx\` ON \`_partners_v\` (\`version_lng\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_slug_idx\` ON \`_partners_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_updated_at_idx\` ON \`_partners_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_created_at_idx\` ON \`_partners_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_deleted_at_idx\` ON \`_partners_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version__status_idx\` ON \`_partners_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_created_at_idx\` ON \`_partners_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_updated_at_idx\` ON \`_partners_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_snapshot_idx\` ON \`_partners_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_published_locale_idx\` ON \`_partners_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_latest_idx\` ON \`_partners_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v_locales\` (
  	\`version_service\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_partners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_partners_v_locales_locale_parent_id_unique\` ON \`_partners_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_partners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_partners_v_texts_order_parent\` ON \`_partners_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_partners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_partners_v_rels_order_idx\` ON \`_partners_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_rels_parent_idx\` ON \`_partners_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_rels_path_idx\` ON \`_partners_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_rels_partners_id_idx\` ON \`_partners_v_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`recommendations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`partner_id\` text(36),
  	\`shop_id\` text(36),
  	\`from\` text,
  	\`until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`shop_id\`) REFERENCES \`shops\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`recommendations_partner_idx\` ON \`recommendations\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`recommendations_shop_idx\` ON \`recommendations\` (\`shop_id\`);`)
  await db.run(sql`CREATE INDEX \`recommendations_updated_at_idx\` ON \`recommendations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`recommendations_created_at_idx\` ON \`recommendations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`recommendations_deleted_at_idx\` ON \`recommendations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`recommendations__status_idx\` ON \`recommendations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`recommendations_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`recommendations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`recommendations_locales_locale_parent_id_unique\` ON \`recommendations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_recommendations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_partner_id\` text(36),
  	\`version_shop_id\` text(36),
  	\`version_from\` text,
  	\`version_until\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`recommendations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_shop_id\`) REFERENCES \`shops\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_recommendations_v_parent_idx\` ON \`_recommendations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_version_partner_idx\` ON \`_recommendations_v\` (\`version_partner_id\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_version_shop_idx\` ON \`_recommendations_v\` (\`version_shop_id\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_version_updated_at_idx\` ON \`_recommendations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_version_created_at_idx\` ON \`_recommendations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_version_deleted_at_idx\` ON \`_recommendations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_version__status_idx\` ON \`_recommendations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_created_at_idx\` ON \`_recommendations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_updated_at_idx\` ON \`_recommendations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_snapshot_idx\` ON \`_recommendations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_published_locale_idx\` ON \`_recommendations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_latest_idx\` ON \`_recommendations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_recommendations_v_locales\` (
  	\`version_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_recommendations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_recommendations_v_locales_locale_parent_id_unique\` ON \`_recommendations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tours_stops\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`kind\` text DEFAULT 'shop',
  	\`shop_id\` text(36),
  	\`address\` text,
  	\`lat\` numeric,
  	\`lng\` numeric,
  	\`photo_id\` text(36),
  	FOREIGN KEY (\`shop_id\`) REFERENCES \`shops\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tours_stops_order_idx\` ON \`tours_stops\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tours_stops_parent_id_idx\` ON \`tours_stops\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tours_stops_shop_idx\` ON \`tours_stops\` (\`shop_id\`);`)
  await db.run(sql`CREATE INDEX \`tours_stops_lat_idx\` ON \`tours_stops\` (\`lat\`);`)
  await db.run(sql`CREATE INDEX \`tours_stops_lng_idx\` ON \`tours_stops\` (\`lng\`);`)
  await db.run(sql`CREATE INDEX \`tours_stops_photo_idx\` ON \`tours_stops\` (\`photo_id\`);`)
  await db.run(sql`CREATE TABLE \`tours_stops_locales\` (
  	\`name\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tours_stops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tours_stops_locales_locale_parent_id_unique\` ON \`tours_stops_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tours_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tours_external_ids_order_idx\` ON \`tours_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tours_external_ids_parent_id_idx\` ON \`tours_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tours_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tours_languages_order_idx\` ON \`tours_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tours_languages_parent_idx\` ON \`tours_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tours\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`photo_id\` text(36),
  	\`loop\` integer DEFAULT false,
  	\`step_free\` text DEFAULT 'unknown',
  	\`line\` text,
  	\`distance_meters\` numeric,
  	\`duration_minutes\` numeric,
  	\`state\` text DEFAULT 'open',
  	\`slug\` text,
  	\`licence\` text DEFAULT 'etalab-2.0',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`tours_photo_idx\` ON \`tours\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`tours_slug_idx\` ON \`tours\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tours_updated_at_idx\` ON \`tours\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tours_created_at_idx\` ON \`tours\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`tours_deleted_at_idx\` ON \`tours\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`tours__status_idx\` ON \`tours\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`tours_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`story\` text,
  	\`state_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tours_locales_locale_parent_id_unique\` ON \`tours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tours_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tours_texts_order_parent\` ON \`tours_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tours_v_version_stops\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`kind\` text DEFAULT 'shop',
  	\`shop_id\` text(36),
  	\`address\` text,
  	\`lat\` numeric,
  	\`lng\` numeric,
  	\`photo_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`shop_id\`) REFERENCES \`shops\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tours_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tours_v_version_stops_order_idx\` ON \`_tours_v_version_stops\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_version_stops_parent_id_idx\` ON \`_tours_v_version_stops\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_version_stops_shop_idx\` ON \`_tours_v_version_stops\` (\`shop_id\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_version_stops_lat_idx\` ON \`_tours_v_version_stops\` (\`lat\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_version_stops_lng_idx\` ON \`_tours_v_version_stops\` (\`lng\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_version_stops_photo_idx\` ON \`_tours_v_version_stops\` (\`photo_id\`);`)
  await db.run(sql`CREATE TABLE \`_tours_v_version_stops_locales\` (
  	\`name\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tours_v_version_stops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_tours_v_version_stops_locales_locale_parent_id_unique\` ON \`_tours_v_version_stops_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tours_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tours_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tours_v_version_external_ids_order_idx\` ON \`_tours_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_version_external_ids_parent_id_idx\` ON \`_tours_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tours_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tours_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tours_v_version_languages_order_idx\` ON \`_tours_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_version_languages_parent_idx\` ON \`_tours_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tours_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_photo_id\` text(36),
  	\`version_loop\` integer DEFAULT false,
  	\`version_step_free\` text DEFAULT 'unknown',
  	\`version_line\` text,
  	\`version_distance_meters\` numeric,
  	\`version_duration_minutes\` numeric,
  	\`version_state\` text DEFAULT 'open',
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
  await db.run(sql`CREATE INDEX \`_tours_v_parent_idx\` ON \`_tours_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_version_version_photo_idx\` ON \`_tours_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_version_version_slug_idx\` ON \`_tours_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_version_version_updated_at_idx\` ON \`_tours_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_version_version_created_at_idx\` ON \`_tours_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_version_version_deleted_at_idx\` ON \`_tours_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_version_version__status_idx\` ON \`_tours_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_created_at_idx\` ON \`_tours_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_updated_at_idx\` ON \`_tours_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_snapshot_idx\` ON \`_tours_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_published_locale_idx\` ON \`_tours_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_tours_v_latest_idx\` ON \`_tours_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_tours_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_story\` text,
  	\`version_state_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tours_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_tours_v_locales_locale_parent_id_unique\` ON \`_tours_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tours_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tours_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tours_v_texts_order_parent\` ON \`_tours_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_sequences_rights_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos_sequences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_sequences_rights_scope_order_idx\` ON \`videos_sequences_rights_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`videos_sequences_rights_scope_parent_idx\` ON \`videos_sequences_rights_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_sequences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`partner_id\` text(36),
  	\`from\` numeric,
  	\`to\` numeric,
  	\`cost\` numeric,
  	\`rights_until\` text,
  	\`rights_holder\` text,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_sequences_order_idx\` ON \`videos_sequences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`videos_sequences_parent_id_idx\` ON \`videos_sequences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_sequences_partner_idx\` ON \`videos_sequences\` (\`partner_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_sequences_locales\` (
  	\`title\` text,
  	\`place\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`videos_sequences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`videos_sequences_locales_locale_parent_id_unique\` ON \`videos_sequences_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_captions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`lang\` text,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_captions_order_idx\` ON \`videos_captions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`videos_captions_parent_id_idx\` ON \`videos_captions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_captions_file_idx\` ON \`videos_captions\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_rights_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_rights_scope_order_idx\` ON \`videos_rights_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`videos_rights_scope_parent_idx\` ON \`videos_rights_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_external_ids_order_idx\` ON \`videos_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`videos_external_ids_parent_id_idx\` ON \`videos_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_languages_order_idx\` ON \`videos_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`videos_languages_parent_idx\` ON \`videos_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`external\` text,
  	\`duration_seconds\` numeric,
  	\`poster_id\` text(36),
  	\`rights_until\` text,
  	\`rights_holder\` text,
  	\`cost\` numeric,
  	\`release_at\` text,
  	\`slug\` text,
  	\`licence\` text DEFAULT 'etalab-2.0',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_file_idx\` ON \`videos\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_poster_idx\` ON \`videos\` (\`poster_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_slug_idx\` ON \`videos\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`videos_updated_at_idx\` ON \`videos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`videos_created_at_idx\` ON \`videos\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`videos_deleted_at_idx\` ON \`videos\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`videos__status_idx\` ON \`videos\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`videos_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`videos_locales_locale_parent_id_unique\` ON \`videos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_texts_order_parent\` ON \`videos_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_sequences_rights_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_videos_v_version_sequences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_sequences_rights_scope_order_idx\` ON \`_videos_v_version_sequences_rights_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_sequences_rights_scope_parent_idx\` ON \`_videos_v_version_sequences_rights_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_sequences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`partner_id\` text(36),
  	\`from\` numeric,
  	\`to\` numeric,
  	\`cost\` numeric,
  	\`rights_until\` text,
  	\`rights_holder\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_sequences_order_idx\` ON \`_videos_v_version_sequences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_sequences_parent_id_idx\` ON \`_videos_v_version_sequences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_sequences_partner_idx\` ON \`_videos_v_version_sequences\` (\`partner_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_sequences_locales\` (
  	\`title\` text,
  	\`place\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_videos_v_version_sequences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_videos_v_version_sequences_locales_locale_parent_id_unique\` ON \`_videos_v_version_sequences_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_captions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lang\` text,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_captions_order_idx\` ON \`_videos_v_version_captions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_captions_parent_id_idx\` ON \`_videos_v_version_captions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_captions_file_idx\` ON \`_videos_v_version_captions\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_rights_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_rights_scope_order_idx\` ON \`_videos_v_version_rights_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_rights_scope_parent_idx\` ON \`_videos_v_version_rights_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_external_ids_order_idx\` ON \`_videos_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_external_ids_parent_id_idx\` ON \`_videos_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_languages_order_idx\` ON \`_videos_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_languages_parent_idx\` ON \`_videos_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_file_id\` text(36),
  	\`version_external\` text,
  	\`version_duration_seconds\` numeric,
  	\`version_poster_id\` text(36),
  	\`version_rights_until\` text,
  	\`version_rights_holder\` text,
  	\`version_cost\` numeric,
  	\`version_release_at\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_parent_idx\` ON \`_videos_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_file_idx\` ON \`_videos_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_poster_idx\` ON \`_videos_v\` (\`version_poster_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_slug_idx\` ON \`_videos_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_updated_at_idx\` ON \`_videos_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_created_at_idx\` ON \`_videos_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_deleted_at_idx\` ON \`_videos_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version__status_idx\` ON \`_videos_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_created_at_idx\` ON \`_videos_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_updated_at_idx\` ON \`_videos_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_snapshot_idx\` ON \`_videos_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_published_locale_idx\` ON \`_videos_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_latest_idx\` ON \`_videos_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_videos_v_locales_locale_parent_id_unique\` ON \`_videos_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_texts_order_parent\` ON \`_videos_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`perimeters_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`perimeters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`perimeters_external_ids_order_idx\` ON \`perimeters_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`perimeters_external_ids_parent_id_idx\` ON \`perimeters_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`perimeters_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`perimeters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`perimeters_languages_order_idx\` ON \`perimeters_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`perimeters_languages_parent_idx\` ON \`perimeters_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`perimeters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`area\` text,
  	\`slug\` text,
  	\`licence\` text DEFAULT 'etalab-2.0',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`perimeters_slug_idx\` ON \`perimeters\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`perimeters_updated_at_idx\` ON \`perimeters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`perimeters_created_at_idx\` ON \`perimeters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`perimeters_deleted_at_idx\` ON \`perimeters\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`perimeters__status_idx\` ON \`perimeters\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`perimeters_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`perimeters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`perimeters_locales_locale_parent_id_unique\` ON \`perimeters_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`perimeters_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`perimeters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`perimeters_texts_order_parent\` ON \`perimeters_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_perimeters_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_perimeters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_perimeters_v_version_external_ids_order_idx\` ON \`_perimeters_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_perimeters_v_version_external_ids_parent_id_idx\` ON \`_perimeters_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_perimeters_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_perimeters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_perimeters_v_version_languages_order_idx\` ON \`_perimeters_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_perimeters_v_version_languages_parent_idx\` ON \`_perimeters_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_perimeters_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_area\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`perimeters\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_perimeters_v_parent_idx\` ON \`_perimeters_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_perimeters_v_version_version_slug_idx\` ON \`_perimeters_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_perimeters_v_version_version_updated_at_idx\` ON \`_perimeters_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_perimeters_v_version_version_created_at_idx\` ON \`_perimeters_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_perimeters_v_version_version_deleted_at_idx\` ON \`_perimeters_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_perimeters_v_version_version__status_idx\` ON \`_perimeters_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_perimeters_v_created_at_idx\` ON \`_perimeters_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_perimeters_v_updated_at_idx\` ON \`_perimeters_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_perimeters_v_snapshot_idx\` ON \`_perimeters_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_perimeters_v_published_locale_idx\` ON \`_perimeters_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_perimeters_v_latest_idx\` ON \`_perimeters_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_perimeters_v_locales\` (
  	\`version_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_perimeters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_perimeters_v_locales_locale_parent_id_unique\` ON \`_perimeters_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_perimeters_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_perimeters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_perimeters_v_texts_order_parent\` ON \`_perimeters_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media_rights_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_rights_scope_order_idx\` ON \`media_rights_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`media_rights_scope_parent_idx\` ON \`media_rights_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`licence\` text DEFAULT 'all-rights-reserved' NOT NULL,
  	\`rights_until\` text,
  	\`rights_holder\` text,
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
  	\`sizes_thumb_filename\` text,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_wide_url\` text,
  	\`sizes_wide_width\` numeric,
  	\`sizes_wide_height\` numeric,
  	\`sizes_wide_mime_type\` text,
  	\`sizes_wide_filesize\` numeric,
  	\`sizes_wide_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumb_sizes_thumb_filename_idx\` ON \`media\` (\`sizes_thumb_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_sizes_wide_filename_idx\` ON \`media\` (\`sizes_wide_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'readonly' NOT NULL,
  	\`partner_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_partner_idx\` ON \`users\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`addresses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`published\` integer DEFAULT false
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`addresses_key_idx\` ON \`addresses\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`addresses_record_idx\` ON \`addresses\` (\`record\`);`)
  await db.run(sql`CREATE TABLE \`changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`collection\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`changes_at_idx\` ON \`changes\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`shops_themes\`;`)
  await db.run(sql`DROP TABLE \`shops_closures\`;`)
  await db.run(sql`DROP TABLE \`shops_closures_locales\`;`)
  await db.run(sql`DROP TABLE \`shops_services\`;`)
  await db.run(sql`DROP TABLE \`shops_external_ids\`;`)
  await db.run(sql`DROP TABLE \`shops_languages\`;`)
  await db.run(sql`DROP TABLE \`shops\`;`)
  await db.run(sql`DROP TABLE \`shops_locales\`;`)
  await db.run(sql`DROP TABLE \`shops_texts\`;`)
  await db.run(sql`DROP TABLE \`shops_rels\`;`)
  await db.run(sql`DROP TABLE \`_shops_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_shops_v_version_closures\`;`)
  await db.run(sql`DROP TABLE \`_shops_v_version_closures_locales\`;`)
  await db.run(sql`DROP TABLE \`_shops_v_version_services\`;`)
  await db.run(sql`DROP TABLE \`_shops_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_shops_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_shops_v\`;`)
  await db.run(sql`DROP TABLE \`_shops_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_shops_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_shops_v_rels\`;`)
  await db.run(sql`DROP TABLE \`partners_sites\`;`)
  await db.run(sql`DROP TABLE \`partners_social\`;`)
  await db.run(sql`DROP TABLE \`partners_external_ids\`;`)
  await db.run(sql`DROP TABLE \`partners_languages\`;`)
  await db.run(sql`DROP TABLE \`partners\`;`)
  await db.run(sql`DROP TABLE \`partners_locales\`;`)
  await db.run(sql`DROP TABLE \`partners_texts\`;`)
  await db.run(sql`DROP TABLE \`partners_rels\`;`)
  await db.run(sql`DROP TABLE \`_partners_v_version_sites\`;`)
  await db.run(sql`DROP TABLE \`_partners_v_version_social\`;`)
  await db.run(sql`DROP TABLE \`_partners_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_partners_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_partners_v\`;`)
  await db.run(sql`DROP TABLE \`_partners_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_partners_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_partners_v_rels\`;`)
  await db.run(sql`DROP TABLE \`recommendations\`;`)
  await db.run(sql`DROP TABLE \`recommendations_locales\`;`)
  await db.run(sql`DROP TABLE \`_recommendations_v\`;`)
  await db.run(sql`DROP TABLE \`_recommendations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`tours_stops\`;`)
  await db.run(sql`DROP TABLE \`tours_stops_locales\`;`)
  await db.run(sql`DROP TABLE \`tours_external_ids\`;`)
  await db.run(sql`DROP TABLE \`tours_languages\`;`)
  await db.run(sql`DROP TABLE \`tours\`;`)
  await db.run(sql`DROP TABLE \`tours_locales\`;`)
  await db.run(sql`DROP TABLE \`tours_texts\`;`)
  await db.run(sql`DROP TABLE \`_tours_v_version_stops\`;`)
  await db.run(sql`DROP TABLE \`_tours_v_version_stops_locales\`;`)
  await db.run(sql`DROP TABLE \`_tours_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_tours_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_tours_v\`;`)
  await db.run(sql`DROP TABLE \`_tours_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_tours_v_texts\`;`)
  await db.run(sql`DROP TABLE \`videos_sequences_rights_scope\`;`)
  await db.run(sql`DROP TABLE \`videos_sequences\`;`)
  await db.run(sql`DROP TABLE \`videos_sequences_locales\`;`)
  await db.run(sql`DROP TABLE \`videos_captions\`;`)
  await db.run(sql`DROP TABLE \`videos_rights_scope\`;`)
  await db.run(sql`DROP TABLE \`videos_external_ids\`;`)
  await db.run(sql`DROP TABLE \`videos_languages\`;`)
  await db.run(sql`DROP TABLE \`videos\`;`)
  await db.run(sql`DROP TABLE \`videos_locales\`;`)
  await db.run(sql`DROP TABLE \`videos_texts\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_sequences_rights_scope\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_sequences\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_sequences_locales\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_captions\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_rights_scope\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_videos_v\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_texts\`;`)
  await db.run(sql`DROP TABLE \`perimeters_external_ids\`;`)
  await db.run(sql`DROP TABLE \`perimeters_languages\`;`)
  await db.run(sql`DROP TABLE \`perimeters\`;`)
  await db.run(sql`DROP TABLE \`perimeters_locales\`;`)
  await db.run(sql`DROP TABLE \`perimeters_texts\`;`)
  await db.run(sql`DROP TABLE \`_perimeters_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_perimeters_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_perimeters_v\`;`)
  await db.run(sql`DROP TABLE \`_perimeters_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_perimeters_v_texts\`;`)
  await db.run(sql`DROP TABLE \`media_rights_scope\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`addresses\`;`)
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
