import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_shops_themes" AS ENUM('gastronomie', 'vin', 'sport', 'photographie', 'nature', 'mode', 'decoration', 'musique', 'livres', 'artisanat', 'enfants', 'bien-etre');
  CREATE TYPE "public"."enum_shops_services" AS ENUM('water', 'toilets', 'phone-charging', 'step-free', 'wifi', 'microwave', 'first-aid', 'pets', 'baby-changing', 'parcel');
  CREATE TYPE "public"."enum_shops_languages" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_shops_category" AS ENUM('grocery', 'bakery', 'butcher', 'cheese', 'wine', 'restaurant', 'cafe', 'bar', 'bookshop', 'music', 'fashion', 'jewellery', 'home', 'craft', 'photo', 'sport', 'toys', 'florist', 'beauty', 'health', 'repair', 'services', 'market', 'culture', 'other');
  CREATE TYPE "public"."enum_shops_lifecycle" AS ENUM('announced', 'opening', 'open', 'closed');
  CREATE TYPE "public"."enum_shops_licence" AS ENUM('etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0', 'all-rights-reserved');
  CREATE TYPE "public"."enum_shops_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__shops_v_version_themes" AS ENUM('gastronomie', 'vin', 'sport', 'photographie', 'nature', 'mode', 'decoration', 'musique', 'livres', 'artisanat', 'enfants', 'bien-etre');
  CREATE TYPE "public"."enum__shops_v_version_services" AS ENUM('water', 'toilets', 'phone-charging', 'step-free', 'wifi', 'microwave', 'first-aid', 'pets', 'baby-changing', 'parcel');
  CREATE TYPE "public"."enum__shops_v_version_languages" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__shops_v_version_category" AS ENUM('grocery', 'bakery', 'butcher', 'cheese', 'wine', 'restaurant', 'cafe', 'bar', 'bookshop', 'music', 'fashion', 'jewellery', 'home', 'craft', 'photo', 'sport', 'toys', 'florist', 'beauty', 'health', 'repair', 'services', 'market', 'culture', 'other');
  CREATE TYPE "public"."enum__shops_v_version_lifecycle" AS ENUM('announced', 'opening', 'open', 'closed');
  CREATE TYPE "public"."enum__shops_v_version_licence" AS ENUM('etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0', 'all-rights-reserved');
  CREATE TYPE "public"."enum__shops_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__shops_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_partners_social_network" AS ENUM('instagram', 'facebook', 'linkedin', 'youtube', 'mastodon', 'bluesky', 'tiktok', 'x', 'other');
  CREATE TYPE "public"."enum_partners_languages" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_partners_kind" AS ENUM('tourism', 'investment', 'crowdfunding', 'charity', 'urbanism', 'visibility', 'training', 'tourism-office', 'shopkeepers-association', 'public-body');
  CREATE TYPE "public"."enum_partners_sheet_language" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_partners_licence" AS ENUM('etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0', 'all-rights-reserved');
  CREATE TYPE "public"."enum_partners_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__partners_v_version_social_network" AS ENUM('instagram', 'facebook', 'linkedin', 'youtube', 'mastodon', 'bluesky', 'tiktok', 'x', 'other');
  CREATE TYPE "public"."enum__partners_v_version_languages" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__partners_v_version_kind" AS ENUM('tourism', 'investment', 'crowdfunding', 'charity', 'urbanism', 'visibility', 'training', 'tourism-office', 'shopkeepers-association', 'public-body');
  CREATE TYPE "public"."enum__partners_v_version_sheet_language" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__partners_v_version_licence" AS ENUM('etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0', 'all-rights-reserved');
  CREATE TYPE "public"."enum__partners_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__partners_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_recommendations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__recommendations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__recommendations_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_tours_stops_services" AS ENUM('water', 'toilets', 'phone-charging', 'step-free', 'wifi', 'microwave', 'first-aid', 'pets', 'baby-changing', 'parcel');
  CREATE TYPE "public"."enum_tours_stops_kind" AS ENUM('shop', 'place');
  CREATE TYPE "public"."enum_tours_sessions_state" AS ENUM('scheduled', 'full', 'cancelled');
  CREATE TYPE "public"."enum_tours_languages" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_tours_step_free" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_tours_state" AS ENUM('open', 'diverted', 'suspended');
  CREATE TYPE "public"."enum_tours_licence" AS ENUM('etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0', 'all-rights-reserved');
  CREATE TYPE "public"."enum_tours_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__tours_v_version_stops_services" AS ENUM('water', 'toilets', 'phone-charging', 'step-free', 'wifi', 'microwave', 'first-aid', 'pets', 'baby-changing', 'parcel');
  CREATE TYPE "public"."enum__tours_v_version_stops_kind" AS ENUM('shop', 'place');
  CREATE TYPE "public"."enum__tours_v_version_sessions_state" AS ENUM('scheduled', 'full', 'cancelled');
  CREATE TYPE "public"."enum__tours_v_version_languages" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__tours_v_version_step_free" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__tours_v_version_state" AS ENUM('open', 'diverted', 'suspended');
  CREATE TYPE "public"."enum__tours_v_version_licence" AS ENUM('etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0', 'all-rights-reserved');
  CREATE TYPE "public"."enum__tours_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__tours_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_videos_sequences_rights_scope" AS ENUM('web', 'social', 'print');
  CREATE TYPE "public"."enum_videos_captions_lang" AS ENUM('fr', 'en', 'es', 'de', 'it');
  CREATE TYPE "public"."enum_videos_rights_scope" AS ENUM('web', 'social', 'print');
  CREATE TYPE "public"."enum_videos_languages" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_videos_licence" AS ENUM('etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0', 'all-rights-reserved');
  CREATE TYPE "public"."enum_videos_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__videos_v_version_sequences_rights_scope" AS ENUM('web', 'social', 'print');
  CREATE TYPE "public"."enum__videos_v_version_captions_lang" AS ENUM('fr', 'en', 'es', 'de', 'it');
  CREATE TYPE "public"."enum__videos_v_version_rights_scope" AS ENUM('web', 'social', 'print');
  CREATE TYPE "public"."enum__videos_v_version_languages" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__videos_v_version_licence" AS ENUM('etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0', 'all-rights-reserved');
  CREATE TYPE "public"."enum__videos_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__videos_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_shop_links_state" AS ENUM('waiting', 'sent', 'failed', 'used', 'revoked');
  CREATE TYPE "public"."enum_shop_links_channel" AS ENUM('email', 'letter');
  CREATE TYPE "public"."enum_shop_links_language" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_proposals_state" AS ENUM('waiting', 'sent-back', 'decided', 'live', 'withdrawn');
  CREATE TYPE "public"."enum_proposed_photos_licence" AS ENUM('etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0', 'all-rights-reserved');
  CREATE TYPE "public"."enum_site_checks_level" AS ENUM('fine', 'warning', 'broken', 'unreachable');
  CREATE TYPE "public"."enum_readings_indicator" AS ENUM('followers', 'customers', 'survey');
  CREATE TYPE "public"."enum_readings_channel" AS ENUM('instagram', 'facebook', 'linkedin', 'youtube', 'mastodon', 'bluesky', 'tiktok', 'x', 'other');
  CREATE TYPE "public"."enum_placements_channel" AS ENUM('newsletter', 'post', 'print');
  CREATE TYPE "public"."enum_placements_language" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_perimeters_languages" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_perimeters_licence" AS ENUM('etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0', 'all-rights-reserved');
  CREATE TYPE "public"."enum_perimeters_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__perimeters_v_version_languages" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum__perimeters_v_version_licence" AS ENUM('etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0', 'all-rights-reserved');
  CREATE TYPE "public"."enum__perimeters_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__perimeters_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_media_rights_scope" AS ENUM('web', 'social', 'print');
  CREATE TYPE "public"."enum_media_licence" AS ENUM('etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0', 'all-rights-reserved');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'partner', 'office', 'readonly');
  CREATE TYPE "public"."enum_users_language" AS ENUM('fr', 'en');
  CREATE TABLE "shops_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_shops_themes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "shops_closures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone
  );
  
  CREATE TABLE "shops_closures_locales" (
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "shops_services" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_shops_services",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "shops_external_ids" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"system" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "shops_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_shops_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "shops" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"category" "enum_shops_category",
  	"address_street" varchar,
  	"address_postcode" varchar,
  	"address_city" varchar,
  	"lat" numeric,
  	"lng" numeric,
  	"lifecycle" "enum_shops_lifecycle" DEFAULT 'open',
  	"opens_on" timestamp(3) with time zone,
  	"closed_on" timestamp(3) with time zone,
  	"hours" varchar,
  	"verified_on" timestamp(3) with time zone,
  	"phone" varchar,
  	"website" varchar,
  	"tenant" boolean DEFAULT false,
  	"contact_name" varchar,
  	"contact_email" varchar,
  	"siret" varchar,
  	"lease" varchar,
  	"slug" varchar,
  	"licence" "enum_shops_licence" DEFAULT 'etalab-2.0',
  	"search" varchar,
  	"texts_at" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_shops_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "shops_locales" (
  	"summary" varchar,
  	"story" jsonb,
  	"mentions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "shops_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "shops_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "_shops_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__shops_v_version_themes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_shops_v_version_closures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_shops_v_version_closures_locales" (
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_shops_v_version_services" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__shops_v_version_services",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_shops_v_version_external_ids" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"system" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_shops_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__shops_v_version_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_shops_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_category" "enum__shops_v_version_category",
  	"version_address_street" varchar,
  	"version_address_postcode" varchar,
  	"version_address_city" varchar,
  	"version_lat" numeric,
  	"version_lng" numeric,
  	"version_lifecycle" "enum__shops_v_version_lifecycle" DEFAULT 'open',
  	"version_opens_on" timestamp(3) with time zone,
  	"version_closed_on" timestamp(3) with time zone,
  	"version_hours" varchar,
  	"version_verified_on" timestamp(3) with time zone,
  	"version_phone" varchar,
  	"version_website" varchar,
  	"version_tenant" boolean DEFAULT false,
  	"version_contact_name" varchar,
  	"version_contact_email" varchar,
  	"version_siret" varchar,
  	"version_lease" varchar,
  	"version_slug" varchar,
  	"version_licence" "enum__shops_v_version_licence" DEFAULT 'etalab-2.0',
  	"version_search" varchar,
  	"version_texts_at" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__shops_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__shops_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_shops_v_locales" (
  	"version_summary" varchar,
  	"version_story" jsonb,
  	"version_mentions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_shops_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_shops_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "partners_sites" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "partners_social" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"network" "enum_partners_social_network",
  	"url" varchar
  );
  
  CREATE TABLE "partners_external_ids" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"system" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "partners_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_partners_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "partners" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"kind" "enum_partners_kind",
  	"logo_id" uuid,
  	"logo_dark_id" uuid,
  	"lat" numeric,
  	"lng" numeric,
  	"website" varchar,
  	"paused" boolean,
  	"boost_factor" numeric,
  	"boost_from" timestamp(3) with time zone,
  	"boost_until" timestamp(3) with time zone,
  	"boost_reason" varchar,
  	"sheet_send" boolean,
  	"sheet_language" "enum_partners_sheet_language" DEFAULT 'fr',
  	"contact_name" varchar,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"slug" varchar,
  	"licence" "enum_partners_licence" DEFAULT 'etalab-2.0',
  	"search" varchar,
  	"texts_at" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_partners_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "partners_locales" (
  	"service" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "partners_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "partners_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"partners_id" uuid
  );
  
  CREATE TABLE "_partners_v_version_sites" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_partners_v_version_social" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"network" "enum__partners_v_version_social_network",
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_partners_v_version_external_ids" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"system" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_partners_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__partners_v_version_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_partners_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_kind" "enum__partners_v_version_kind",
  	"version_logo_id" uuid,
  	"version_logo_dark_id" uuid,
  	"version_lat" numeric,
  	"version_lng" numeric,
  	"version_website" varchar,
  	"version_paused" boolean,
  	"version_boost_factor" numeric,
  	"version_boost_from" timestamp(3) with time zone,
  	"version_boost_until" timestamp(3) with time zone,
  	"version_boost_reason" varchar,
  	"version_sheet_send" boolean,
  	"version_sheet_language" "enum__partners_v_version_sheet_language" DEFAULT 'fr',
  	"version_contact_name" varchar,
  	"version_contact_email" varchar,
  	"version_contact_phone" varchar,
  	"version_slug" varchar,
  	"version_licence" "enum__partners_v_version_licence" DEFAULT 'etalab-2.0',
  	"version_search" varchar,
  	"version_texts_at" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__partners_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__partners_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_partners_v_locales" (
  	"version_service" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_partners_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_partners_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"partners_id" uuid
  );
  
  CREATE TABLE "recommendations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"partner_id" uuid,
  	"shop_id" uuid,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_recommendations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "recommendations_locales" (
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_recommendations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_partner_id" uuid,
  	"version_shop_id" uuid,
  	"version_from" timestamp(3) with time zone,
  	"version_until" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__recommendations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__recommendations_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_recommendations_v_locales" (
  	"version_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "tours_stops_services" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_tours_stops_services",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "tours_stops" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"kind" "enum_tours_stops_kind" DEFAULT 'shop',
  	"shop_id" uuid,
  	"address" varchar,
  	"lat" numeric,
  	"lng" numeric,
  	"dwell_minutes" numeric,
  	"photo_id" uuid
  );
  
  CREATE TABLE "tours_stops_locales" (
  	"name" varchar,
  	"text" varchar,
  	"directions" varchar,
  	"audio_id" uuid,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "tours_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"uid" varchar,
  	"sequence" numeric DEFAULT 0,
  	"starts_at" timestamp(3) with time zone,
  	"duration_minutes" numeric,
  	"state" "enum_tours_sessions_state" DEFAULT 'scheduled',
  	"capacity" numeric,
  	"guide" varchar,
  	"booking" varchar
  );
  
  CREATE TABLE "tours_sessions_locales" (
  	"meeting_point" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "tours_external_ids" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"system" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "tours_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_tours_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "tours" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"photo_id" uuid,
  	"loop" boolean DEFAULT false,
  	"step_free" "enum_tours_step_free" DEFAULT 'unknown',
  	"line" jsonb,
  	"pace_kmh" numeric,
  	"distance_meters" numeric,
  	"duration_minutes" numeric,
  	"state" "enum_tours_state" DEFAULT 'open',
  	"last_number" numeric,
  	"office_id" uuid,
  	"slug" varchar,
  	"licence" "enum_tours_licence" DEFAULT 'etalab-2.0',
  	"search" varchar,
  	"texts_at" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_tours_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "tours_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"story" jsonb,
  	"mentions" varchar,
  	"credits" varchar,
  	"state_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "tours_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "tours_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "_tours_v_version_stops_services" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__tours_v_version_stops_services",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_tours_v_version_stops" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"number" varchar,
  	"kind" "enum__tours_v_version_stops_kind" DEFAULT 'shop',
  	"shop_id" uuid,
  	"address" varchar,
  	"lat" numeric,
  	"lng" numeric,
  	"dwell_minutes" numeric,
  	"photo_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_tours_v_version_stops_locales" (
  	"name" varchar,
  	"text" varchar,
  	"directions" varchar,
  	"audio_id" uuid,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_tours_v_version_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"uid" varchar,
  	"sequence" numeric DEFAULT 0,
  	"starts_at" timestamp(3) with time zone,
  	"duration_minutes" numeric,
  	"state" "enum__tours_v_version_sessions_state" DEFAULT 'scheduled',
  	"capacity" numeric,
  	"guide" varchar,
  	"booking" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_tours_v_version_sessions_locales" (
  	"meeting_point" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_tours_v_version_external_ids" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"system" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_tours_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__tours_v_version_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_tours_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_photo_id" uuid,
  	"version_loop" boolean DEFAULT false,
  	"version_step_free" "enum__tours_v_version_step_free" DEFAULT 'unknown',
  	"version_line" jsonb,
  	"version_pace_kmh" numeric,
  	"version_distance_meters" numeric,
  	"version_duration_minutes" numeric,
  	"version_state" "enum__tours_v_version_state" DEFAULT 'open',
  	"version_last_number" numeric,
  	"version_office_id" uuid,
  	"version_slug" varchar,
  	"version_licence" "enum__tours_v_version_licence" DEFAULT 'etalab-2.0',
  	"version_search" varchar,
  	"version_texts_at" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__tours_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__tours_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_tours_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_story" jsonb,
  	"version_mentions" varchar,
  	"version_credits" varchar,
  	"version_state_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_tours_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_tours_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "videos_sequences_rights_scope" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_videos_sequences_rights_scope",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "videos_sequences" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"partner_id" uuid,
  	"from" numeric,
  	"to" numeric,
  	"cost" numeric,
  	"rights_until" timestamp(3) with time zone,
  	"rights_holder" varchar
  );
  
  CREATE TABLE "videos_sequences_locales" (
  	"title" varchar,
  	"place" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "videos_captions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"lang" "enum_videos_captions_lang",
  	"file_id" uuid
  );
  
  CREATE TABLE "videos_rights_scope" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_videos_rights_scope",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "videos_external_ids" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"system" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "videos_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_videos_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "videos" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"file_id" uuid,
  	"external" varchar,
  	"duration_seconds" numeric,
  	"poster_id" uuid,
  	"rights_until" timestamp(3) with time zone,
  	"rights_holder" varchar,
  	"cost" numeric,
  	"release_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"licence" "enum_videos_licence" DEFAULT 'etalab-2.0',
  	"search" varchar,
  	"texts_at" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_videos_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "videos_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"transcript" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "videos_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_videos_v_version_sequences_rights_scope" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__videos_v_version_sequences_rights_scope",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_videos_v_version_sequences" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"partner_id" uuid,
  	"from" numeric,
  	"to" numeric,
  	"cost" numeric,
  	"rights_until" timestamp(3) with time zone,
  	"rights_holder" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_videos_v_version_sequences_locales" (
  	"title" varchar,
  	"place" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_videos_v_version_captions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"lang" "enum__videos_v_version_captions_lang",
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_videos_v_version_rights_scope" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__videos_v_version_rights_scope",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_videos_v_version_external_ids" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"system" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_videos_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__videos_v_version_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_videos_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_file_id" uuid,
  	"version_external" varchar,
  	"version_duration_seconds" numeric,
  	"version_poster_id" uuid,
  	"version_rights_until" timestamp(3) with time zone,
  	"version_rights_holder" varchar,
  	"version_cost" numeric,
  	"version_release_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_licence" "enum__videos_v_version_licence" DEFAULT 'etalab-2.0',
  	"version_search" varchar,
  	"version_texts_at" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__videos_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__videos_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_videos_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_transcript" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_videos_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "shop_links" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"shop_id" uuid NOT NULL,
  	"state" "enum_shop_links_state" DEFAULT 'waiting' NOT NULL,
  	"channel" "enum_shop_links_channel" NOT NULL,
  	"hash" varchar NOT NULL,
  	"to" varchar,
  	"language" "enum_shop_links_language" DEFAULT 'fr' NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"reminded_at" timestamp(3) with time zone,
  	"reminders" numeric,
  	"used_at" timestamp(3) with time zone,
  	"problem" varchar,
  	"message_id" varchar,
  	"batch" varchar,
  	"entered_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "proposals" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"state" "enum_proposals_state" DEFAULT 'waiting' NOT NULL,
  	"collection" varchar NOT NULL,
  	"record" varchar,
  	"language" varchar,
  	"before" jsonb,
  	"values" jsonb NOT NULL,
  	"base" varchar,
  	"decisions" jsonb,
  	"reason" varchar,
  	"partner_id" uuid,
  	"by_id" uuid,
  	"link_id" uuid,
  	"decided_by_id" uuid,
  	"decided_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "proposed_photos" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"alt" varchar,
  	"credit" varchar,
  	"licence" "enum_proposed_photos_licence" DEFAULT 'all-rights-reserved' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumb_url" varchar,
  	"sizes_thumb_width" numeric,
  	"sizes_thumb_height" numeric,
  	"sizes_thumb_mime_type" varchar,
  	"sizes_thumb_filesize" numeric,
  	"sizes_thumb_filename" varchar
  );
  
  CREATE TABLE "site_checks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"partner_id" uuid NOT NULL,
  	"url" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"level" "enum_site_checks_level" NOT NULL,
  	"checked_at" timestamp(3) with time zone NOT NULL,
  	"findings" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "strikes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"partner_id" uuid NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL,
  	"reason" varchar NOT NULL,
  	"entered_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "frame_keys" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"partner_id" uuid NOT NULL,
  	"place" varchar NOT NULL,
  	"key" varchar,
  	"entered_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "annotations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "annotations_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "readings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"indicator" "enum_readings_indicator" NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL,
  	"partner_id" uuid,
  	"channel" "enum_readings_channel",
  	"question" varchar,
  	"value" numeric NOT NULL,
  	"unit" varchar,
  	"source" varchar NOT NULL,
  	"baseline" boolean,
  	"note" varchar,
  	"entered_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "placements" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"partner_id" uuid NOT NULL,
  	"channel" "enum_placements_channel" NOT NULL,
  	"places" numeric DEFAULT 3 NOT NULL,
  	"language" "enum_placements_language" DEFAULT 'fr' NOT NULL,
  	"day" timestamp(3) with time zone,
  	"copies" numeric,
  	"entered_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "placements_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "epochs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"day" varchar NOT NULL,
  	"facts" jsonb NOT NULL,
  	"result" jsonb NOT NULL
  );
  
  CREATE TABLE "sheets" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"sent_at" varchar,
  	"failure" varchar,
  	"tries" numeric DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "perimeters_external_ids" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"system" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "perimeters_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_perimeters_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "perimeters" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"area" jsonb,
  	"slug" varchar,
  	"licence" "enum_perimeters_licence" DEFAULT 'etalab-2.0',
  	"search" varchar,
  	"texts_at" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_perimeters_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "perimeters_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "perimeters_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_perimeters_v_version_external_ids" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"system" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_perimeters_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__perimeters_v_version_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_perimeters_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_area" jsonb,
  	"version_slug" varchar,
  	"version_licence" "enum__perimeters_v_version_licence" DEFAULT 'etalab-2.0',
  	"version_search" varchar,
  	"version_texts_at" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__perimeters_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__perimeters_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_perimeters_v_locales" (
  	"version_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_perimeters_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "media_rights_scope" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_media_rights_scope",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"credit" varchar,
  	"licence" "enum_media_licence" DEFAULT 'all-rights-reserved' NOT NULL,
  	"rights_until" timestamp(3) with time zone,
  	"rights_holder" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumb_url" varchar,
  	"sizes_thumb_width" numeric,
  	"sizes_thumb_height" numeric,
  	"sizes_thumb_mime_type" varchar,
  	"sizes_thumb_filesize" numeric,
  	"sizes_thumb_filename" varchar,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_wide_url" varchar,
  	"sizes_wide_width" numeric,
  	"sizes_wide_height" numeric,
  	"sizes_wide_mime_type" varchar,
  	"sizes_wide_filesize" numeric,
  	"sizes_wide_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"role" "enum_users_role" DEFAULT 'readonly' NOT NULL,
  	"partner_id" uuid,
  	"language" "enum_users_language" DEFAULT 'fr' NOT NULL,
  	"invited_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "addresses" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"record" varchar NOT NULL,
  	"published" boolean DEFAULT false,
  	"since" timestamp(3) with time zone,
  	"removed_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "changes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"collection" varchar NOT NULL,
  	"record" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "exposures" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"segment" varchar NOT NULL,
  	"from" varchar NOT NULL,
  	"until" varchar NOT NULL,
  	"merged" jsonb,
  	"days" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"shops_id" uuid,
  	"partners_id" uuid,
  	"recommendations_id" uuid,
  	"tours_id" uuid,
  	"videos_id" uuid,
  	"strikes_id" uuid,
  	"frame_keys_id" uuid,
  	"annotations_id" uuid,
  	"readings_id" uuid,
  	"placements_id" uuid,
  	"perimeters_id" uuid,
  	"media_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sharing" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"reciprocity" numeric DEFAULT 0.5 NOT NULL,
  	"ceiling" numeric DEFAULT 20000 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "shops_themes" ADD CONSTRAINT "shops_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."shops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "shops_closures" ADD CONSTRAINT "shops_closures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."shops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "shops_closures_locales" ADD CONSTRAINT "shops_closures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."shops_closures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "shops_services" ADD CONSTRAINT "shops_services_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."shops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "shops_external_ids" ADD CONSTRAINT "shops_external_ids_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."shops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "shops_languages" ADD CONSTRAINT "shops_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."shops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "shops_locales" ADD CONSTRAINT "shops_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."shops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "shops_texts" ADD CONSTRAINT "shops_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."shops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "shops_rels" ADD CONSTRAINT "shops_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."shops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "shops_rels" ADD CONSTRAINT "shops_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_shops_v_version_themes" ADD CONSTRAINT "_shops_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_shops_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_shops_v_version_closures" ADD CONSTRAINT "_shops_v_version_closures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_shops_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_shops_v_version_closures_locales" ADD CONSTRAINT "_shops_v_version_closures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_shops_v_version_closures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_shops_v_version_services" ADD CONSTRAINT "_shops_v_version_services_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_shops_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_shops_v_version_external_ids" ADD CONSTRAINT "_shops_v_version_external_ids_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_shops_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_shops_v_version_languages" ADD CONSTRAINT "_shops_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_shops_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_shops_v" ADD CONSTRAINT "_shops_v_parent_id_shops_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."shops"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_shops_v_locales" ADD CONSTRAINT "_shops_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_shops_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_shops_v_texts" ADD CONSTRAINT "_shops_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_shops_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_shops_v_rels" ADD CONSTRAINT "_shops_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_shops_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_shops_v_rels" ADD CONSTRAINT "_shops_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_sites" ADD CONSTRAINT "partners_sites_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_social" ADD CONSTRAINT "partners_social_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_external_ids" ADD CONSTRAINT "partners_external_ids_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_languages" ADD CONSTRAINT "partners_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_logo_dark_id_media_id_fk" FOREIGN KEY ("logo_dark_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_locales" ADD CONSTRAINT "partners_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_texts" ADD CONSTRAINT "partners_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_sites" ADD CONSTRAINT "_partners_v_version_sites_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_social" ADD CONSTRAINT "_partners_v_version_social_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_external_ids" ADD CONSTRAINT "_partners_v_version_external_ids_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_languages" ADD CONSTRAINT "_partners_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_parent_id_partners_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_logo_dark_id_media_id_fk" FOREIGN KEY ("version_logo_dark_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v_locales" ADD CONSTRAINT "_partners_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_texts" ADD CONSTRAINT "_partners_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_rels" ADD CONSTRAINT "_partners_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_rels" ADD CONSTRAINT "_partners_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations_locales" ADD CONSTRAINT "recommendations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_parent_id_recommendations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."recommendations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_version_partner_id_partners_id_fk" FOREIGN KEY ("version_partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_version_shop_id_shops_id_fk" FOREIGN KEY ("version_shop_id") REFERENCES "public"."shops"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v_locales" ADD CONSTRAINT "_recommendations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_recommendations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_stops_services" ADD CONSTRAINT "tours_stops_services_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tours_stops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_stops" ADD CONSTRAINT "tours_stops_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tours_stops" ADD CONSTRAINT "tours_stops_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tours_stops" ADD CONSTRAINT "tours_stops_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_stops_locales" ADD CONSTRAINT "tours_stops_locales_audio_id_media_id_fk" FOREIGN KEY ("audio_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tours_stops_locales" ADD CONSTRAINT "tours_stops_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours_stops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_sessions" ADD CONSTRAINT "tours_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_sessions_locales" ADD CONSTRAINT "tours_sessions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours_sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_external_ids" ADD CONSTRAINT "tours_external_ids_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_languages" ADD CONSTRAINT "tours_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours" ADD CONSTRAINT "tours_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tours" ADD CONSTRAINT "tours_office_id_partners_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tours_locales" ADD CONSTRAINT "tours_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_texts" ADD CONSTRAINT "tours_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_rels" ADD CONSTRAINT "tours_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tours_rels" ADD CONSTRAINT "tours_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_stops_services" ADD CONSTRAINT "_tours_v_version_stops_services_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_tours_v_version_stops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_stops" ADD CONSTRAINT "_tours_v_version_stops_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v_version_stops" ADD CONSTRAINT "_tours_v_version_stops_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v_version_stops" ADD CONSTRAINT "_tours_v_version_stops_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_stops_locales" ADD CONSTRAINT "_tours_v_version_stops_locales_audio_id_media_id_fk" FOREIGN KEY ("audio_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v_version_stops_locales" ADD CONSTRAINT "_tours_v_version_stops_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v_version_stops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_sessions" ADD CONSTRAINT "_tours_v_version_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_sessions_locales" ADD CONSTRAINT "_tours_v_version_sessions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v_version_sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_external_ids" ADD CONSTRAINT "_tours_v_version_external_ids_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_version_languages" ADD CONSTRAINT "_tours_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_tours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v" ADD CONSTRAINT "_tours_v_parent_id_tours_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tours"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v" ADD CONSTRAINT "_tours_v_version_photo_id_media_id_fk" FOREIGN KEY ("version_photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v" ADD CONSTRAINT "_tours_v_version_office_id_partners_id_fk" FOREIGN KEY ("version_office_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tours_v_locales" ADD CONSTRAINT "_tours_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_tours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_texts" ADD CONSTRAINT "_tours_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_tours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_rels" ADD CONSTRAINT "_tours_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_tours_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tours_v_rels" ADD CONSTRAINT "_tours_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_sequences_rights_scope" ADD CONSTRAINT "videos_sequences_rights_scope_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."videos_sequences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_sequences" ADD CONSTRAINT "videos_sequences_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos_sequences" ADD CONSTRAINT "videos_sequences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_sequences_locales" ADD CONSTRAINT "videos_sequences_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."videos_sequences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_captions" ADD CONSTRAINT "videos_captions_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos_captions" ADD CONSTRAINT "videos_captions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_rights_scope" ADD CONSTRAINT "videos_rights_scope_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_external_ids" ADD CONSTRAINT "videos_external_ids_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_languages" ADD CONSTRAINT "videos_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos" ADD CONSTRAINT "videos_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos" ADD CONSTRAINT "videos_poster_id_media_id_fk" FOREIGN KEY ("poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos_locales" ADD CONSTRAINT "videos_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_texts" ADD CONSTRAINT "videos_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_version_sequences_rights_scope" ADD CONSTRAINT "_videos_v_version_sequences_rights_scope_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_videos_v_version_sequences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_version_sequences" ADD CONSTRAINT "_videos_v_version_sequences_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v_version_sequences" ADD CONSTRAINT "_videos_v_version_sequences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_videos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_version_sequences_locales" ADD CONSTRAINT "_videos_v_version_sequences_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_videos_v_version_sequences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_version_captions" ADD CONSTRAINT "_videos_v_version_captions_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v_version_captions" ADD CONSTRAINT "_videos_v_version_captions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_videos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_version_rights_scope" ADD CONSTRAINT "_videos_v_version_rights_scope_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_videos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_version_external_ids" ADD CONSTRAINT "_videos_v_version_external_ids_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_videos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_version_languages" ADD CONSTRAINT "_videos_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_videos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_parent_id_videos_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."videos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_version_file_id_media_id_fk" FOREIGN KEY ("version_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_version_poster_id_media_id_fk" FOREIGN KEY ("version_poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v_locales" ADD CONSTRAINT "_videos_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_videos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_texts" ADD CONSTRAINT "_videos_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_videos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "shop_links" ADD CONSTRAINT "shop_links_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "shop_links" ADD CONSTRAINT "shop_links_entered_by_id_users_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_link_id_shop_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."shop_links"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_checks" ADD CONSTRAINT "site_checks_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "strikes" ADD CONSTRAINT "strikes_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "strikes" ADD CONSTRAINT "strikes_entered_by_id_users_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "frame_keys" ADD CONSTRAINT "frame_keys_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "frame_keys" ADD CONSTRAINT "frame_keys_entered_by_id_users_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "annotations_locales" ADD CONSTRAINT "annotations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."annotations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "readings" ADD CONSTRAINT "readings_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "readings" ADD CONSTRAINT "readings_entered_by_id_users_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "placements" ADD CONSTRAINT "placements_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "placements" ADD CONSTRAINT "placements_entered_by_id_users_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "placements_texts" ADD CONSTRAINT "placements_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."placements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "perimeters_external_ids" ADD CONSTRAINT "perimeters_external_ids_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."perimeters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "perimeters_languages" ADD CONSTRAINT "perimeters_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."perimeters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "perimeters_locales" ADD CONSTRAINT "perimeters_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."perimeters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "perimeters_texts" ADD CONSTRAINT "perimeters_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."perimeters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_perimeters_v_version_external_ids" ADD CONSTRAINT "_perimeters_v_version_external_ids_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_perimeters_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_perimeters_v_version_languages" ADD CONSTRAINT "_perimeters_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_perimeters_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_perimeters_v" ADD CONSTRAINT "_perimeters_v_parent_id_perimeters_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."perimeters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_perimeters_v_locales" ADD CONSTRAINT "_perimeters_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_perimeters_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_perimeters_v_texts" ADD CONSTRAINT "_perimeters_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_perimeters_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_rights_scope" ADD CONSTRAINT "media_rights_scope_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_shops_fk" FOREIGN KEY ("shops_id") REFERENCES "public"."shops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tours_fk" FOREIGN KEY ("tours_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_videos_fk" FOREIGN KEY ("videos_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_strikes_fk" FOREIGN KEY ("strikes_id") REFERENCES "public"."strikes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_frame_keys_fk" FOREIGN KEY ("frame_keys_id") REFERENCES "public"."frame_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_annotations_fk" FOREIGN KEY ("annotations_id") REFERENCES "public"."annotations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_readings_fk" FOREIGN KEY ("readings_id") REFERENCES "public"."readings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_placements_fk" FOREIGN KEY ("placements_id") REFERENCES "public"."placements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_perimeters_fk" FOREIGN KEY ("perimeters_id") REFERENCES "public"."perimeters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "shops_themes_order_idx" ON "shops_themes" USING btree ("order");
  CREATE INDEX "shops_themes_parent_idx" ON "shops_themes" USING btree ("parent_id");
  CREATE INDEX "shops_closures_order_idx" ON "shops_closures" USING btree ("_order");
  CREATE INDEX "shops_closures_parent_id_idx" ON "shops_closures" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "shops_closures_locales_locale_parent_id_unique" ON "shops_closures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "shops_services_order_idx" ON "shops_services" USING btree ("order");
  CREATE INDEX "shops_services_parent_idx" ON "shops_services" USING btree ("parent_id");
  CREATE INDEX "shops_external_ids_order_idx" ON "shops_external_ids" USING btree ("_order");
  CREATE INDEX "shops_external_ids_parent_id_idx" ON "shops_external_ids" USING btree ("_parent_id");
  CREATE INDEX "shops_languages_order_idx" ON "shops_languages" USING btree ("order");
  CREATE INDEX "shops_languages_parent_idx" ON "shops_languages" USING btree ("parent_id");
  CREATE INDEX "shops_lat_idx" ON "shops" USING btree ("lat");
  CREATE INDEX "shops_lng_idx" ON "shops" USING btree ("lng");
  CREATE INDEX "shops_slug_idx" ON "shops" USING btree ("slug");
  CREATE INDEX "shops_search_idx" ON "shops" USING btree ("search");
  CREATE INDEX "shops_updated_at_idx" ON "shops" USING btree ("updated_at");
  CREATE INDEX "shops_created_at_idx" ON "shops" USING btree ("created_at");
  CREATE INDEX "shops_deleted_at_idx" ON "shops" USING btree ("deleted_at");
  CREATE INDEX "shops__status_idx" ON "shops" USING btree ("_status");
  CREATE INDEX "shops_mentions_idx" ON "shops_locales" USING btree ("mentions","_locale");
  CREATE UNIQUE INDEX "shops_locales_locale_parent_id_unique" ON "shops_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "shops_texts_order_parent" ON "shops_texts" USING btree ("order","parent_id");
  CREATE INDEX "shops_rels_order_idx" ON "shops_rels" USING btree ("order");
  CREATE INDEX "shops_rels_parent_idx" ON "shops_rels" USING btree ("parent_id");
  CREATE INDEX "shops_rels_path_idx" ON "shops_rels" USING btree ("path");
  CREATE INDEX "shops_rels_media_id_idx" ON "shops_rels" USING btree ("media_id");
  CREATE INDEX "_shops_v_version_themes_order_idx" ON "_shops_v_version_themes" USING btree ("order");
  CREATE INDEX "_shops_v_version_themes_parent_idx" ON "_shops_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_shops_v_version_closures_order_idx" ON "_shops_v_version_closures" USING btree ("_order");
  CREATE INDEX "_shops_v_version_closures_parent_id_idx" ON "_shops_v_version_closures" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_shops_v_version_closures_locales_locale_parent_id_unique" ON "_shops_v_version_closures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_shops_v_version_services_order_idx" ON "_shops_v_version_services" USING btree ("order");
  CREATE INDEX "_shops_v_version_services_parent_idx" ON "_shops_v_version_services" USING btree ("parent_id");
  CREATE INDEX "_shops_v_version_external_ids_order_idx" ON "_shops_v_version_external_ids" USING btree ("_order");
  CREATE INDEX "_shops_v_version_external_ids_parent_id_idx" ON "_shops_v_version_external_ids" USING btree ("_parent_id");
  CREATE INDEX "_shops_v_version_languages_order_idx" ON "_shops_v_version_languages" USING btree ("order");
  CREATE INDEX "_shops_v_version_languages_parent_idx" ON "_shops_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_shops_v_parent_idx" ON "_shops_v" USING btree ("parent_id");
  CREATE INDEX "_shops_v_version_version_lat_idx" ON "_shops_v" USING btree ("version_lat");
  CREATE INDEX "_shops_v_version_version_lng_idx" ON "_shops_v" USING btree ("version_lng");
  CREATE INDEX "_shops_v_version_version_slug_idx" ON "_shops_v" USING btree ("version_slug");
  CREATE INDEX "_shops_v_version_version_search_idx" ON "_shops_v" USING btree ("version_search");
  CREATE INDEX "_shops_v_version_version_updated_at_idx" ON "_shops_v" USING btree ("version_updated_at");
  CREATE INDEX "_shops_v_version_version_created_at_idx" ON "_shops_v" USING btree ("version_created_at");
  CREATE INDEX "_shops_v_version_version_deleted_at_idx" ON "_shops_v" USING btree ("version_deleted_at");
  CREATE INDEX "_shops_v_version_version__status_idx" ON "_shops_v" USING btree ("version__status");
  CREATE INDEX "_shops_v_created_at_idx" ON "_shops_v" USING btree ("created_at");
  CREATE INDEX "_shops_v_updated_at_idx" ON "_shops_v" USING btree ("updated_at");
  CREATE INDEX "_shops_v_snapshot_idx" ON "_shops_v" USING btree ("snapshot");
  CREATE INDEX "_shops_v_published_locale_idx" ON "_shops_v" USING btree ("published_locale");
  CREATE INDEX "_shops_v_latest_idx" ON "_shops_v" USING btree ("latest");
  CREATE INDEX "_shops_v_version_version_mentions_idx" ON "_shops_v_locales" USING btree ("version_mentions","_locale");
  CREATE UNIQUE INDEX "_shops_v_locales_locale_parent_id_unique" ON "_shops_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_shops_v_texts_order_parent" ON "_shops_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_shops_v_rels_order_idx" ON "_shops_v_rels" USING btree ("order");
  CREATE INDEX "_shops_v_rels_parent_idx" ON "_shops_v_rels" USING btree ("parent_id");
  CREATE INDEX "_shops_v_rels_path_idx" ON "_shops_v_rels" USING btree ("path");
  CREATE INDEX "_shops_v_rels_media_id_idx" ON "_shops_v_rels" USING btree ("media_id");
  CREATE INDEX "partners_sites_order_idx" ON "partners_sites" USING btree ("_order");
  CREATE INDEX "partners_sites_parent_id_idx" ON "partners_sites" USING btree ("_parent_id");
  CREATE INDEX "partners_social_order_idx" ON "partners_social" USING btree ("_order");
  CREATE INDEX "partners_social_parent_id_idx" ON "partners_social" USING btree ("_parent_id");
  CREATE INDEX "partners_external_ids_order_idx" ON "partners_external_ids" USING btree ("_order");
  CREATE INDEX "partners_external_ids_parent_id_idx" ON "partners_external_ids" USING btree ("_parent_id");
  CREATE INDEX "partners_languages_order_idx" ON "partners_languages" USING btree ("order");
  CREATE INDEX "partners_languages_parent_idx" ON "partners_languages" USING btree ("parent_id");
  CREATE INDEX "partners_logo_idx" ON "partners" USING btree ("logo_id");
  CREATE INDEX "partners_logo_dark_idx" ON "partners" USING btree ("logo_dark_id");
  CREATE INDEX "partners_lat_idx" ON "partners" USING btree ("lat");
  CREATE INDEX "partners_lng_idx" ON "partners" USING btree ("lng");
  CREATE INDEX "partners_slug_idx" ON "partners" USING btree ("slug");
  CREATE INDEX "partners_search_idx" ON "partners" USING btree ("search");
  CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
  CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
  CREATE INDEX "partners_deleted_at_idx" ON "partners" USING btree ("deleted_at");
  CREATE INDEX "partners__status_idx" ON "partners" USING btree ("_status");
  CREATE UNIQUE INDEX "partners_locales_locale_parent_id_unique" ON "partners_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "partners_texts_order_parent" ON "partners_texts" USING btree ("order","parent_id");
  CREATE INDEX "partners_rels_order_idx" ON "partners_rels" USING btree ("order");
  CREATE INDEX "partners_rels_parent_idx" ON "partners_rels" USING btree ("parent_id");
  CREATE INDEX "partners_rels_path_idx" ON "partners_rels" USING btree ("path");
  CREATE INDEX "partners_rels_partners_id_idx" ON "partners_rels" USING btree ("partners_id");
  CREATE INDEX "_partners_v_version_sites_order_idx" ON "_partners_v_version_sites" USING btree ("_order");
  CREATE INDEX "_partners_v_version_sites_parent_id_idx" ON "_partners_v_version_sites" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_version_social_order_idx" ON "_partners_v_version_social" USING btree ("_order");
  CREATE INDEX "_partners_v_version_social_parent_id_idx" ON "_partners_v_version_social" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_version_external_ids_order_idx" ON "_partners_v_version_external_ids" USING btree ("_order");
  CREATE INDEX "_partners_v_version_external_ids_parent_id_idx" ON "_partners_v_version_external_ids" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_version_languages_order_idx" ON "_partners_v_version_languages" USING btree ("order");
  CREATE INDEX "_partners_v_version_languages_parent_idx" ON "_partners_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_partners_v_parent_idx" ON "_partners_v" USING btree ("parent_id");
  CREATE INDEX "_partners_v_version_version_logo_idx" ON "_partners_v" USING btree ("version_logo_id");
  CREATE INDEX "_partners_v_version_version_logo_dark_idx" ON "_partners_v" USING btree ("version_logo_dark_id");
  CREATE INDEX "_partners_v_version_version_lat_idx" ON "_partners_v" USING btree ("version_lat");
  CREATE INDEX "_partners_v_version_version_lng_idx" ON "_partners_v" USING btree ("version_lng");
  CREATE INDEX "_partners_v_version_version_slug_idx" ON "_partners_v" USING btree ("version_slug");
  CREATE INDEX "_partners_v_version_version_search_idx" ON "_partners_v" USING btree ("version_search");
  CREATE INDEX "_partners_v_version_version_updated_at_idx" ON "_partners_v" USING btree ("version_updated_at");
  CREATE INDEX "_partners_v_version_version_created_at_idx" ON "_partners_v" USING btree ("version_created_at");
  CREATE INDEX "_partners_v_version_version_deleted_at_idx" ON "_partners_v" USING btree ("version_deleted_at");
  CREATE INDEX "_partners_v_version_version__status_idx" ON "_partners_v" USING btree ("version__status");
  CREATE INDEX "_partners_v_created_at_idx" ON "_partners_v" USING btree ("created_at");
  CREATE INDEX "_partners_v_updated_at_idx" ON "_partners_v" USING btree ("updated_at");
  CREATE INDEX "_partners_v_snapshot_idx" ON "_partners_v" USING btree ("snapshot");
  CREATE INDEX "_partners_v_published_locale_idx" ON "_partners_v" USING btree ("published_locale");
  CREATE INDEX "_partners_v_latest_idx" ON "_partners_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_partners_v_locales_locale_parent_id_unique" ON "_partners_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_partners_v_texts_order_parent" ON "_partners_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_partners_v_rels_order_idx" ON "_partners_v_rels" USING btree ("order");
  CREATE INDEX "_partners_v_rels_parent_idx" ON "_partners_v_rels" USING btree ("parent_id");
  CREATE INDEX "_partners_v_rels_path_idx" ON "_partners_v_rels" USING btree ("path");
  CREATE INDEX "_partners_v_rels_partners_id_idx" ON "_partners_v_rels" USING btree ("partners_id");
  CREATE INDEX "recommendations_partner_idx" ON "recommendations" USING btree ("partner_id");
  CREATE INDEX "recommendations_shop_idx" ON "recommendations" USING btree ("shop_id");
  CREATE INDEX "recommendations_updated_at_idx" ON "recommendations" USING btree ("updated_at");
  CREATE INDEX "recommendations_created_at_idx" ON "recommendations" USING btree ("created_at");
  CREATE INDEX "recommendations_deleted_at_idx" ON "recommendations" USING btree ("deleted_at");
  CREATE INDEX "recommendations__status_idx" ON "recommendations" USING btree ("_status");
  CREATE UNIQUE INDEX "recommendations_locales_locale_parent_id_unique" ON "recommendations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_recommendations_v_parent_idx" ON "_recommendations_v" USING btree ("parent_id");
  CREATE INDEX "_recommendations_v_version_version_partner_idx" ON "_recommendations_v" USING btree ("version_partner_id");
  CREATE INDEX "_recommendations_v_version_version_shop_idx" ON "_recommendations_v" USING btree ("version_shop_id");
  CREATE INDEX "_recommendations_v_version_version_updated_at_idx" ON "_recommendations_v" USING btree ("version_updated_at");
  CREATE INDEX "_recommendations_v_version_version_created_at_idx" ON "_recommendations_v" USING btree ("version_created_at");
  CREATE INDEX "_recommendations_v_version_version_deleted_at_idx" ON "_recommendations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_recommendations_v_version_version__status_idx" ON "_recommendations_v" USING btree ("version__status");
  CREATE INDEX "_recommendations_v_created_at_idx" ON "_recommendations_v" USING btree ("created_at");
  CREATE INDEX "_recommendations_v_updated_at_idx" ON "_recommendations_v" USING btree ("updated_at");
  CREATE INDEX "_recommendations_v_snapshot_idx" ON "_recommendations_v" USING btree ("snapshot");
  CREATE INDEX "_recommendations_v_published_locale_idx" ON "_recommendations_v" USING btree ("published_locale");
  CREATE INDEX "_recommendations_v_latest_idx" ON "_recommendations_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_recommendations_v_locales_locale_parent_id_unique" ON "_recommendations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "tours_stops_services_order_idx" ON "tours_stops_services" USING btree ("order");
  CREATE INDEX "tours_stops_services_parent_idx" ON "tours_stops_services" USING btree ("parent_id");
  CREATE INDEX "tours_stops_order_idx" ON "tours_stops" USING btree ("_order");
  CREATE INDEX "tours_stops_parent_id_idx" ON "tours_stops" USING btree ("_parent_id");
  CREATE INDEX "tours_stops_shop_idx" ON "tours_stops" USING btree ("shop_id");
  CREATE INDEX "tours_stops_lat_idx" ON "tours_stops" USING btree ("lat");
  CREATE INDEX "tours_stops_lng_idx" ON "tours_stops" USING btree ("lng");
  CREATE INDEX "tours_stops_photo_idx" ON "tours_stops" USING btree ("photo_id");
  CREATE INDEX "tours_stops_audio_idx" ON "tours_stops_locales" USING btree ("audio_id","_locale");
  CREATE UNIQUE INDEX "tours_stops_locales_locale_parent_id_unique" ON "tours_stops_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "tours_sessions_order_idx" ON "tours_sessions" USING btree ("_order");
  CREATE INDEX "tours_sessions_parent_id_idx" ON "tours_sessions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "tours_sessions_locales_locale_parent_id_unique" ON "tours_sessions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "tours_external_ids_order_idx" ON "tours_external_ids" USING btree ("_order");
  CREATE INDEX "tours_external_ids_parent_id_idx" ON "tours_external_ids" USING btree ("_parent_id");
  CREATE INDEX "tours_languages_order_idx" ON "tours_languages" USING btree ("order");
  CREATE INDEX "tours_languages_parent_idx" ON "tours_languages" USING btree ("parent_id");
  CREATE INDEX "tours_photo_idx" ON "tours" USING btree ("photo_id");
  CREATE INDEX "tours_office_idx" ON "tours" USING btree ("office_id");
  CREATE INDEX "tours_slug_idx" ON "tours" USING btree ("slug");
  CREATE INDEX "tours_search_idx" ON "tours" USING btree ("search");
  CREATE INDEX "tours_updated_at_idx" ON "tours" USING btree ("updated_at");
  CREATE INDEX "tours_created_at_idx" ON "tours" USING btree ("created_at");
  CREATE INDEX "tours_deleted_at_idx" ON "tours" USING btree ("deleted_at");
  CREATE INDEX "tours__status_idx" ON "tours" USING btree ("_status");
  CREATE INDEX "tours_mentions_idx" ON "tours_locales" USING btree ("mentions","_locale");
  CREATE UNIQUE INDEX "tours_locales_locale_parent_id_unique" ON "tours_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "tours_texts_order_parent" ON "tours_texts" USING btree ("order","parent_id");
  CREATE INDEX "tours_rels_order_idx" ON "tours_rels" USING btree ("order");
  CREATE INDEX "tours_rels_parent_idx" ON "tours_rels" USING btree ("parent_id");
  CREATE INDEX "tours_rels_path_idx" ON "tours_rels" USING btree ("path");
  CREATE INDEX "tours_rels_media_id_idx" ON "tours_rels" USING btree ("media_id");
  CREATE INDEX "_tours_v_version_stops_services_order_idx" ON "_tours_v_version_stops_services" USING btree ("order");
  CREATE INDEX "_tours_v_version_stops_services_parent_idx" ON "_tours_v_version_stops_services" USING btree ("parent_id");
  CREATE INDEX "_tours_v_version_stops_order_idx" ON "_tours_v_version_stops" USING btree ("_order");
  CREATE INDEX "_tours_v_version_stops_parent_id_idx" ON "_tours_v_version_stops" USING btree ("_parent_id");
  CREATE INDEX "_tours_v_version_stops_shop_idx" ON "_tours_v_version_stops" USING btree ("shop_id");
  CREATE INDEX "_tours_v_version_stops_lat_idx" ON "_tours_v_version_stops" USING btree ("lat");
  CREATE INDEX "_tours_v_version_stops_lng_idx" ON "_tours_v_version_stops" USING btree ("lng");
  CREATE INDEX "_tours_v_version_stops_photo_idx" ON "_tours_v_version_stops" USING btree ("photo_id");
  CREATE INDEX "_tours_v_version_stops_audio_idx" ON "_tours_v_version_stops_locales" USING btree ("audio_id","_locale");
  CREATE UNIQUE INDEX "_tours_v_version_stops_locales_locale_parent_id_unique" ON "_tours_v_version_stops_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_tours_v_version_sessions_order_idx" ON "_tours_v_version_sessions" USING btree ("_order");
  CREATE INDEX "_tours_v_version_sessions_parent_id_idx" ON "_tours_v_version_sessions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_tours_v_version_sessions_locales_locale_parent_id_unique" ON "_tours_v_version_sessions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_tours_v_version_external_ids_order_idx" ON "_tours_v_version_external_ids" USING btree ("_order");
  CREATE INDEX "_tours_v_version_external_ids_parent_id_idx" ON "_tours_v_version_external_ids" USING btree ("_parent_id");
  CREATE INDEX "_tours_v_version_languages_order_idx" ON "_tours_v_version_languages" USING btree ("order");
  CREATE INDEX "_tours_v_version_languages_parent_idx" ON "_tours_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_tours_v_parent_idx" ON "_tours_v" USING btree ("parent_id");
  CREATE INDEX "_tours_v_version_version_photo_idx" ON "_tours_v" USING btree ("version_photo_id");
  CREATE INDEX "_tours_v_version_version_office_idx" ON "_tours_v" USING btree ("version_office_id");
  CREATE INDEX "_tours_v_version_version_slug_idx" ON "_tours_v" USING btree ("version_slug");
  CREATE INDEX "_tours_v_version_version_search_idx" ON "_tours_v" USING btree ("version_search");
  CREATE INDEX "_tours_v_version_version_updated_at_idx" ON "_tours_v" USING btree ("version_updated_at");
  CREATE INDEX "_tours_v_version_version_created_at_idx" ON "_tours_v" USING btree ("version_created_at");
  CREATE INDEX "_tours_v_version_version_deleted_at_idx" ON "_tours_v" USING btree ("version_deleted_at");
  CREATE INDEX "_tours_v_version_version__status_idx" ON "_tours_v" USING btree ("version__status");
  CREATE INDEX "_tours_v_created_at_idx" ON "_tours_v" USING btree ("created_at");
  CREATE INDEX "_tours_v_updated_at_idx" ON "_tours_v" USING btree ("updated_at");
  CREATE INDEX "_tours_v_snapshot_idx" ON "_tours_v" USING btree ("snapshot");
  CREATE INDEX "_tours_v_published_locale_idx" ON "_tours_v" USING btree ("published_locale");
  CREATE INDEX "_tours_v_latest_idx" ON "_tours_v" USING btree ("latest");
  CREATE INDEX "_tours_v_version_version_mentions_idx" ON "_tours_v_locales" USING btree ("version_mentions","_locale");
  CREATE UNIQUE INDEX "_tours_v_locales_locale_parent_id_unique" ON "_tours_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_tours_v_texts_order_parent" ON "_tours_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_tours_v_rels_order_idx" ON "_tours_v_rels" USING btree ("order");
  CREATE INDEX "_tours_v_rels_parent_idx" ON "_tours_v_rels" USING btree ("parent_id");
  CREATE INDEX "_tours_v_rels_path_idx" ON "_tours_v_rels" USING btree ("path");
  CREATE INDEX "_tours_v_rels_media_id_idx" ON "_tours_v_rels" USING btree ("media_id");
  CREATE INDEX "videos_sequences_rights_scope_order_idx" ON "videos_sequences_rights_scope" USING btree ("order");
  CREATE INDEX "videos_sequences_rights_scope_parent_idx" ON "videos_sequences_rights_scope" USING btree ("parent_id");
  CREATE INDEX "videos_sequences_order_idx" ON "videos_sequences" USING btree ("_order");
  CREATE INDEX "videos_sequences_parent_id_idx" ON "videos_sequences" USING btree ("_parent_id");
  CREATE INDEX "videos_sequences_partner_idx" ON "videos_sequences" USING btree ("partner_id");
  CREATE UNIQUE INDEX "videos_sequences_locales_locale_parent_id_unique" ON "videos_sequences_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "videos_captions_order_idx" ON "videos_captions" USING btree ("_order");
  CREATE INDEX "videos_captions_parent_id_idx" ON "videos_captions" USING btree ("_parent_id");
  CREATE INDEX "videos_captions_file_idx" ON "videos_captions" USING btree ("file_id");
  CREATE INDEX "videos_rights_scope_order_idx" ON "videos_rights_scope" USING btree ("order");
  CREATE INDEX "videos_rights_scope_parent_idx" ON "videos_rights_scope" USING btree ("parent_id");
  CREATE INDEX "videos_external_ids_order_idx" ON "videos_external_ids" USING btree ("_order");
  CREATE INDEX "videos_external_ids_parent_id_idx" ON "videos_external_ids" USING btree ("_parent_id");
  CREATE INDEX "videos_languages_order_idx" ON "videos_languages" USING btree ("order");
  CREATE INDEX "videos_languages_parent_idx" ON "videos_languages" USING btree ("parent_id");
  CREATE INDEX "videos_file_idx" ON "videos" USING btree ("file_id");
  CREATE INDEX "videos_poster_idx" ON "videos" USING btree ("poster_id");
  CREATE INDEX "videos_slug_idx" ON "videos" USING btree ("slug");
  CREATE INDEX "videos_search_idx" ON "videos" USING btree ("search");
  CREATE INDEX "videos_updated_at_idx" ON "videos" USING btree ("updated_at");
  CREATE INDEX "videos_created_at_idx" ON "videos" USING btree ("created_at");
  CREATE INDEX "videos_deleted_at_idx" ON "videos" USING btree ("deleted_at");
  CREATE INDEX "videos__status_idx" ON "videos" USING btree ("_status");
  CREATE UNIQUE INDEX "videos_locales_locale_parent_id_unique" ON "videos_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "videos_texts_order_parent" ON "videos_texts" USING btree ("order","parent_id");
  CREATE INDEX "_videos_v_version_sequences_rights_scope_order_idx" ON "_videos_v_version_sequences_rights_scope" USING btree ("order");
  CREATE INDEX "_videos_v_version_sequences_rights_scope_parent_idx" ON "_videos_v_version_sequences_rights_scope" USING btree ("parent_id");
  CREATE INDEX "_videos_v_version_sequences_order_idx" ON "_videos_v_version_sequences" USING btree ("_order");
  CREATE INDEX "_videos_v_version_sequences_parent_id_idx" ON "_videos_v_version_sequences" USING btree ("_parent_id");
  CREATE INDEX "_videos_v_version_sequences_partner_idx" ON "_videos_v_version_sequences" USING btree ("partner_id");
  CREATE UNIQUE INDEX "_videos_v_version_sequences_locales_locale_parent_id_unique" ON "_videos_v_version_sequences_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_videos_v_version_captions_order_idx" ON "_videos_v_version_captions" USING btree ("_order");
  CREATE INDEX "_videos_v_version_captions_parent_id_idx" ON "_videos_v_version_captions" USING btree ("_parent_id");
  CREATE INDEX "_videos_v_version_captions_file_idx" ON "_videos_v_version_captions" USING btree ("file_id");
  CREATE INDEX "_videos_v_version_rights_scope_order_idx" ON "_videos_v_version_rights_scope" USING btree ("order");
  CREATE INDEX "_videos_v_version_rights_scope_parent_idx" ON "_videos_v_version_rights_scope" USING btree ("parent_id");
  CREATE INDEX "_videos_v_version_external_ids_order_idx" ON "_videos_v_version_external_ids" USING btree ("_order");
  CREATE INDEX "_videos_v_version_external_ids_parent_id_idx" ON "_videos_v_version_external_ids" USING btree ("_parent_id");
  CREATE INDEX "_videos_v_version_languages_order_idx" ON "_videos_v_version_languages" USING btree ("order");
  CREATE INDEX "_videos_v_version_languages_parent_idx" ON "_videos_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_videos_v_parent_idx" ON "_videos_v" USING btree ("parent_id");
  CREATE INDEX "_videos_v_version_version_file_idx" ON "_videos_v" USING btree ("version_file_id");
  CREATE INDEX "_videos_v_version_version_poster_idx" ON "_videos_v" USING btree ("version_poster_id");
  CREATE INDEX "_videos_v_version_version_slug_idx" ON "_videos_v" USING btree ("version_slug");
  CREATE INDEX "_videos_v_version_version_search_idx" ON "_videos_v" USING btree ("version_search");
  CREATE INDEX "_videos_v_version_version_updated_at_idx" ON "_videos_v" USING btree ("version_updated_at");
  CREATE INDEX "_videos_v_version_version_created_at_idx" ON "_videos_v" USING btree ("version_created_at");
  CREATE INDEX "_videos_v_version_version_deleted_at_idx" ON "_videos_v" USING btree ("version_deleted_at");
  CREATE INDEX "_videos_v_version_version__status_idx" ON "_videos_v" USING btree ("version__status");
  CREATE INDEX "_videos_v_created_at_idx" ON "_videos_v" USING btree ("created_at");
  CREATE INDEX "_videos_v_updated_at_idx" ON "_videos_v" USING btree ("updated_at");
  CREATE INDEX "_videos_v_snapshot_idx" ON "_videos_v" USING btree ("snapshot");
  CREATE INDEX "_videos_v_published_locale_idx" ON "_videos_v" USING btree ("published_locale");
  CREATE INDEX "_videos_v_latest_idx" ON "_videos_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_videos_v_locales_locale_parent_id_unique" ON "_videos_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_videos_v_texts_order_parent" ON "_videos_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "shop_links_shop_idx" ON "shop_links" USING btree ("shop_id");
  CREATE INDEX "shop_links_state_idx" ON "shop_links" USING btree ("state");
  CREATE UNIQUE INDEX "shop_links_hash_idx" ON "shop_links" USING btree ("hash");
  CREATE INDEX "shop_links_message_id_idx" ON "shop_links" USING btree ("message_id");
  CREATE INDEX "shop_links_batch_idx" ON "shop_links" USING btree ("batch");
  CREATE INDEX "shop_links_entered_by_idx" ON "shop_links" USING btree ("entered_by_id");
  CREATE INDEX "shop_links_updated_at_idx" ON "shop_links" USING btree ("updated_at");
  CREATE INDEX "shop_links_created_at_idx" ON "shop_links" USING btree ("created_at");
  CREATE INDEX "proposals_state_idx" ON "proposals" USING btree ("state");
  CREATE INDEX "proposals_record_idx" ON "proposals" USING btree ("record");
  CREATE INDEX "proposals_partner_idx" ON "proposals" USING btree ("partner_id");
  CREATE INDEX "proposals_by_idx" ON "proposals" USING btree ("by_id");
  CREATE INDEX "proposals_link_idx" ON "proposals" USING btree ("link_id");
  CREATE INDEX "proposals_decided_by_idx" ON "proposals" USING btree ("decided_by_id");
  CREATE INDEX "proposals_updated_at_idx" ON "proposals" USING btree ("updated_at");
  CREATE INDEX "proposals_created_at_idx" ON "proposals" USING btree ("created_at");
  CREATE INDEX "proposed_photos_updated_at_idx" ON "proposed_photos" USING btree ("updated_at");
  CREATE INDEX "proposed_photos_created_at_idx" ON "proposed_photos" USING btree ("created_at");
  CREATE UNIQUE INDEX "proposed_photos_filename_idx" ON "proposed_photos" USING btree ("filename");
  CREATE INDEX "proposed_photos_sizes_thumb_sizes_thumb_filename_idx" ON "proposed_photos" USING btree ("sizes_thumb_filename");
  CREATE INDEX "site_checks_partner_idx" ON "site_checks" USING btree ("partner_id");
  CREATE UNIQUE INDEX "site_checks_key_idx" ON "site_checks" USING btree ("key");
  CREATE INDEX "site_checks_level_idx" ON "site_checks" USING btree ("level");
  CREATE INDEX "site_checks_checked_at_idx" ON "site_checks" USING btree ("checked_at");
  CREATE INDEX "site_checks_updated_at_idx" ON "site_checks" USING btree ("updated_at");
  CREATE INDEX "site_checks_created_at_idx" ON "site_checks" USING btree ("created_at");
  CREATE INDEX "strikes_partner_idx" ON "strikes" USING btree ("partner_id");
  CREATE INDEX "strikes_entered_by_idx" ON "strikes" USING btree ("entered_by_id");
  CREATE INDEX "strikes_updated_at_idx" ON "strikes" USING btree ("updated_at");
  CREATE INDEX "strikes_created_at_idx" ON "strikes" USING btree ("created_at");
  CREATE INDEX "frame_keys_partner_idx" ON "frame_keys" USING btree ("partner_id");
  CREATE UNIQUE INDEX "frame_keys_key_idx" ON "frame_keys" USING btree ("key");
  CREATE INDEX "frame_keys_entered_by_idx" ON "frame_keys" USING btree ("entered_by_id");
  CREATE INDEX "frame_keys_updated_at_idx" ON "frame_keys" USING btree ("updated_at");
  CREATE INDEX "frame_keys_created_at_idx" ON "frame_keys" USING btree ("created_at");
  CREATE INDEX "annotations_updated_at_idx" ON "annotations" USING btree ("updated_at");
  CREATE INDEX "annotations_created_at_idx" ON "annotations" USING btree ("created_at");
  CREATE UNIQUE INDEX "annotations_locales_locale_parent_id_unique" ON "annotations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "readings_partner_idx" ON "readings" USING btree ("partner_id");
  CREATE INDEX "readings_entered_by_idx" ON "readings" USING btree ("entered_by_id");
  CREATE INDEX "readings_updated_at_idx" ON "readings" USING btree ("updated_at");
  CREATE INDEX "readings_created_at_idx" ON "readings" USING btree ("created_at");
  CREATE INDEX "placements_partner_idx" ON "placements" USING btree ("partner_id");
  CREATE INDEX "placements_entered_by_idx" ON "placements" USING btree ("entered_by_id");
  CREATE INDEX "placements_updated_at_idx" ON "placements" USING btree ("updated_at");
  CREATE INDEX "placements_created_at_idx" ON "placements" USING btree ("created_at");
  CREATE INDEX "placements_texts_order_parent" ON "placements_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "epochs_day_idx" ON "epochs" USING btree ("day");
  CREATE UNIQUE INDEX "sheets_name_idx" ON "sheets" USING btree ("name");
  CREATE INDEX "perimeters_external_ids_order_idx" ON "perimeters_external_ids" USING btree ("_order");
  CREATE INDEX "perimeters_external_ids_parent_id_idx" ON "perimeters_external_ids" USING btree ("_parent_id");
  CREATE INDEX "perimeters_languages_order_idx" ON "perimeters_languages" USING btree ("order");
  CREATE INDEX "perimeters_languages_parent_idx" ON "perimeters_languages" USING btree ("parent_id");
  CREATE INDEX "perimeters_slug_idx" ON "perimeters" USING btree ("slug");
  CREATE INDEX "perimeters_search_idx" ON "perimeters" USING btree ("search");
  CREATE INDEX "perimeters_updated_at_idx" ON "perimeters" USING btree ("updated_at");
  CREATE INDEX "perimeters_created_at_idx" ON "perimeters" USING btree ("created_at");
  CREATE INDEX "perimeters_deleted_at_idx" ON "perimeters" USING btree ("deleted_at");
  CREATE INDEX "perimeters__status_idx" ON "perimeters" USING btree ("_status");
  CREATE UNIQUE INDEX "perimeters_locales_locale_parent_id_unique" ON "perimeters_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "perimeters_texts_order_parent" ON "perimeters_texts" USING btree ("order","parent_id");
  CREATE INDEX "_perimeters_v_version_external_ids_order_idx" ON "_perimeters_v_version_external_ids" USING btree ("_order");
  CREATE INDEX "_perimeters_v_version_external_ids_parent_id_idx" ON "_perimeters_v_version_external_ids" USING btree ("_parent_id");
  CREATE INDEX "_perimeters_v_version_languages_order_idx" ON "_perimeters_v_version_languages" USING btree ("order");
  CREATE INDEX "_perimeters_v_version_languages_parent_idx" ON "_perimeters_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_perimeters_v_parent_idx" ON "_perimeters_v" USING btree ("parent_id");
  CREATE INDEX "_perimeters_v_version_version_slug_idx" ON "_perimeters_v" USING btree ("version_slug");
  CREATE INDEX "_perimeters_v_version_version_search_idx" ON "_perimeters_v" USING btree ("version_search");
  CREATE INDEX "_perimeters_v_version_version_updated_at_idx" ON "_perimeters_v" USING btree ("version_updated_at");
  CREATE INDEX "_perimeters_v_version_version_created_at_idx" ON "_perimeters_v" USING btree ("version_created_at");
  CREATE INDEX "_perimeters_v_version_version_deleted_at_idx" ON "_perimeters_v" USING btree ("version_deleted_at");
  CREATE INDEX "_perimeters_v_version_version__status_idx" ON "_perimeters_v" USING btree ("version__status");
  CREATE INDEX "_perimeters_v_created_at_idx" ON "_perimeters_v" USING btree ("created_at");
  CREATE INDEX "_perimeters_v_updated_at_idx" ON "_perimeters_v" USING btree ("updated_at");
  CREATE INDEX "_perimeters_v_snapshot_idx" ON "_perimeters_v" USING btree ("snapshot");
  CREATE INDEX "_perimeters_v_published_locale_idx" ON "_perimeters_v" USING btree ("published_locale");
  CREATE INDEX "_perimeters_v_latest_idx" ON "_perimeters_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_perimeters_v_locales_locale_parent_id_unique" ON "_perimeters_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_perimeters_v_texts_order_parent" ON "_perimeters_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "media_rights_scope_order_idx" ON "media_rights_scope" USING btree ("order");
  CREATE INDEX "media_rights_scope_parent_idx" ON "media_rights_scope" USING btree ("parent_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumb_sizes_thumb_filename_idx" ON "media" USING btree ("sizes_thumb_filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "media" USING btree ("sizes_wide_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_partner_idx" ON "users" USING btree ("partner_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "addresses_key_idx" ON "addresses" USING btree ("key");
  CREATE INDEX "addresses_record_idx" ON "addresses" USING btree ("record");
  CREATE INDEX "changes_at_idx" ON "changes" USING btree ("at");
  CREATE UNIQUE INDEX "exposures_segment_idx" ON "exposures" USING btree ("segment");
  CREATE INDEX "exposures_from_idx" ON "exposures" USING btree ("from");
  CREATE INDEX "exposures_until_idx" ON "exposures" USING btree ("until");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_shops_id_idx" ON "payload_locked_documents_rels" USING btree ("shops_id");
  CREATE INDEX "payload_locked_documents_rels_partners_id_idx" ON "payload_locked_documents_rels" USING btree ("partners_id");
  CREATE INDEX "payload_locked_documents_rels_recommendations_id_idx" ON "payload_locked_documents_rels" USING btree ("recommendations_id");
  CREATE INDEX "payload_locked_documents_rels_tours_id_idx" ON "payload_locked_documents_rels" USING btree ("tours_id");
  CREATE INDEX "payload_locked_documents_rels_videos_id_idx" ON "payload_locked_documents_rels" USING btree ("videos_id");
  CREATE INDEX "payload_locked_documents_rels_strikes_id_idx" ON "payload_locked_documents_rels" USING btree ("strikes_id");
  CREATE INDEX "payload_locked_documents_rels_frame_keys_id_idx" ON "payload_locked_documents_rels" USING btree ("frame_keys_id");
  CREATE INDEX "payload_locked_documents_rels_annotations_id_idx" ON "payload_locked_documents_rels" USING btree ("annotations_id");
  CREATE INDEX "payload_locked_documents_rels_readings_id_idx" ON "payload_locked_documents_rels" USING btree ("readings_id");
  CREATE INDEX "payload_locked_documents_rels_placements_id_idx" ON "payload_locked_documents_rels" USING btree ("placements_id");
  CREATE INDEX "payload_locked_documents_rels_perimeters_id_idx" ON "payload_locked_documents_rels" USING btree ("perimeters_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "shops_themes" CASCADE;
  DROP TABLE "shops_closures" CASCADE;
  DROP TABLE "shops_closures_locales" CASCADE;
  DROP TABLE "shops_services" CASCADE;
  DROP TABLE "shops_external_ids" CASCADE;
  DROP TABLE "shops_languages" CASCADE;
  DROP TABLE "shops" CASCADE;
  DROP TABLE "shops_locales" CASCADE;
  DROP TABLE "shops_texts" CASCADE;
  DROP TABLE "shops_rels" CASCADE;
  DROP TABLE "_shops_v_version_themes" CASCADE;
  DROP TABLE "_shops_v_version_closures" CASCADE;
  DROP TABLE "_shops_v_version_closures_locales" CASCADE;
  DROP TABLE "_shops_v_version_services" CASCADE;
  DROP TABLE "_shops_v_version_external_ids" CASCADE;
  DROP TABLE "_shops_v_version_languages" CASCADE;
  DROP TABLE "_shops_v" CASCADE;
  DROP TABLE "_shops_v_locales" CASCADE;
  DROP TABLE "_shops_v_texts" CASCADE;
  DROP TABLE "_shops_v_rels" CASCADE;
  DROP TABLE "partners_sites" CASCADE;
  DROP TABLE "partners_social" CASCADE;
  DROP TABLE "partners_external_ids" CASCADE;
  DROP TABLE "partners_languages" CASCADE;
  DROP TABLE "partners" CASCADE;
  DROP TABLE "partners_locales" CASCADE;
  DROP TABLE "partners_texts" CASCADE;
  DROP TABLE "partners_rels" CASCADE;
  DROP TABLE "_partners_v_version_sites" CASCADE;
  DROP TABLE "_partners_v_version_social" CASCADE;
  DROP TABLE "_partners_v_version_external_ids" CASCADE;
  DROP TABLE "_partners_v_version_languages" CASCADE;
  DROP TABLE "_partners_v" CASCADE;
  DROP TABLE "_partners_v_locales" CASCADE;
  DROP TABLE "_partners_v_texts" CASCADE;
  DROP TABLE "_partners_v_rels" CASCADE;
  DROP TABLE "recommendations" CASCADE;
  DROP TABLE "recommendations_locales" CASCADE;
  DROP TABLE "_recommendations_v" CASCADE;
  DROP TABLE "_recommendations_v_locales" CASCADE;
  DROP TABLE "tours_stops_services" CASCADE;
  DROP TABLE "tours_stops" CASCADE;
  DROP TABLE "tours_stops_locales" CASCADE;
  DROP TABLE "tours_sessions" CASCADE;
  DROP TABLE "tours_sessions_locales" CASCADE;
  DROP TABLE "tours_external_ids" CASCADE;
  DROP TABLE "tours_languages" CASCADE;
  DROP TABLE "tours" CASCADE;
  DROP TABLE "tours_locales" CASCADE;
  DROP TABLE "tours_texts" CASCADE;
  DROP TABLE "tours_rels" CASCADE;
  DROP TABLE "_tours_v_version_stops_services" CASCADE;
  DROP TABLE "_tours_v_version_stops" CASCADE;
  DROP TABLE "_tours_v_version_stops_locales" CASCADE;
  DROP TABLE "_tours_v_version_sessions" CASCADE;
  DROP TABLE "_tours_v_version_sessions_locales" CASCADE;
  DROP TABLE "_tours_v_version_external_ids" CASCADE;
  DROP TABLE "_tours_v_version_languages" CASCADE;
  DROP TABLE "_tours_v" CASCADE;
  DROP TABLE "_tours_v_locales" CASCADE;
  DROP TABLE "_tours_v_texts" CASCADE;
  DROP TABLE "_tours_v_rels" CASCADE;
  DROP TABLE "videos_sequences_rights_scope" CASCADE;
  DROP TABLE "videos_sequences" CASCADE;
  DROP TABLE "videos_sequences_locales" CASCADE;
  DROP TABLE "videos_captions" CASCADE;
  DROP TABLE "videos_rights_scope" CASCADE;
  DROP TABLE "videos_external_ids" CASCADE;
  DROP TABLE "videos_languages" CASCADE;
  DROP TABLE "videos" CASCADE;
  DROP TABLE "videos_locales" CASCADE;
  DROP TABLE "videos_texts" CASCADE;
  DROP TABLE "_videos_v_version_sequences_rights_scope" CASCADE;
  DROP TABLE "_videos_v_version_sequences" CASCADE;
  DROP TABLE "_videos_v_version_sequences_locales" CASCADE;
  DROP TABLE "_videos_v_version_captions" CASCADE;
  DROP TABLE "_videos_v_version_rights_scope" CASCADE;
  DROP TABLE "_videos_v_version_external_ids" CASCADE;
  DROP TABLE "_videos_v_version_languages" CASCADE;
  DROP TABLE "_videos_v" CASCADE;
  DROP TABLE "_videos_v_locales" CASCADE;
  DROP TABLE "_videos_v_texts" CASCADE;
  DROP TABLE "shop_links" CASCADE;
  DROP TABLE "proposals" CASCADE;
  DROP TABLE "proposed_photos" CASCADE;
  DROP TABLE "site_checks" CASCADE;
  DROP TABLE "strikes" CASCADE;
  DROP TABLE "frame_keys" CASCADE;
  DROP TABLE "annotations" CASCADE;
  DROP TABLE "annotations_locales" CASCADE;
  DROP TABLE "readings" CASCADE;
  DROP TABLE "placements" CASCADE;
  DROP TABLE "placements_texts" CASCADE;
  DROP TABLE "epochs" CASCADE;
  DROP TABLE "sheets" CASCADE;
  DROP TABLE "perimeters_external_ids" CASCADE;
  DROP TABLE "perimeters_languages" CASCADE;
  DROP TABLE "perimeters" CASCADE;
  DROP TABLE "perimeters_locales" CASCADE;
  DROP TABLE "perimeters_texts" CASCADE;
  DROP TABLE "_perimeters_v_version_external_ids" CASCADE;
  DROP TABLE "_perimeters_v_version_languages" CASCADE;
  DROP TABLE "_perimeters_v" CASCADE;
  DROP TABLE "_perimeters_v_locales" CASCADE;
  DROP TABLE "_perimeters_v_texts" CASCADE;
  DROP TABLE "media_rights_scope" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "addresses" CASCADE;
  DROP TABLE "changes" CASCADE;
  DROP TABLE "exposures" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "sharing" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_shops_themes";
  DROP TYPE "public"."enum_shops_services";
  DROP TYPE "public"."enum_shops_languages";
  DROP TYPE "public"."enum_shops_category";
  DROP TYPE "public"."enum_shops_lifecycle";
  DROP TYPE "public"."enum_shops_licence";
  DROP TYPE "public"."enum_shops_status";
  DROP TYPE "public"."enum__shops_v_version_themes";
  DROP TYPE "public"."enum__shops_v_version_services";
  DROP TYPE "public"."enum__shops_v_version_languages";
  DROP TYPE "public"."enum__shops_v_version_category";
  DROP TYPE "public"."enum__shops_v_version_lifecycle";
  DROP TYPE "public"."enum__shops_v_version_licence";
  DROP TYPE "public"."enum__shops_v_version_status";
  DROP TYPE "public"."enum__shops_v_published_locale";
  DROP TYPE "public"."enum_partners_social_network";
  DROP TYPE "public"."enum_partners_languages";
  DROP TYPE "public"."enum_partners_kind";
  DROP TYPE "public"."enum_partners_sheet_language";
  DROP TYPE "public"."enum_partners_licence";
  DROP TYPE "public"."enum_partners_status";
  DROP TYPE "public"."enum__partners_v_version_social_network";
  DROP TYPE "public"."enum__partners_v_version_languages";
  DROP TYPE "public"."enum__partners_v_version_kind";
  DROP TYPE "public"."enum__partners_v_version_sheet_language";
  DROP TYPE "public"."enum__partners_v_version_licence";
  DROP TYPE "public"."enum__partners_v_version_status";
  DROP TYPE "public"."enum__partners_v_published_locale";
  DROP TYPE "public"."enum_recommendations_status";
  DROP TYPE "public"."enum__recommendations_v_version_status";
  DROP TYPE "public"."enum__recommendations_v_published_locale";
  DROP TYPE "public"."enum_tours_stops_services";
  DROP TYPE "public"."enum_tours_stops_kind";
  DROP TYPE "public"."enum_tours_sessions_state";
  DROP TYPE "public"."enum_tours_languages";
  DROP TYPE "public"."enum_tours_step_free";
  DROP TYPE "public"."enum_tours_state";
  DROP TYPE "public"."enum_tours_licence";
  DROP TYPE "public"."enum_tours_status";
  DROP TYPE "public"."enum__tours_v_version_stops_services";
  DROP TYPE "public"."enum__tours_v_version_stops_kind";
  DROP TYPE "public"."enum__tours_v_version_sessions_state";
  DROP TYPE "public"."enum__tours_v_version_languages";
  DROP TYPE "public"."enum__tours_v_version_step_free";
  DROP TYPE "public"."enum__tours_v_version_state";
  DROP TYPE "public"."enum__tours_v_version_licence";
  DROP TYPE "public"."enum__tours_v_version_status";
  DROP TYPE "public"."enum__tours_v_published_locale";
  DROP TYPE "public"."enum_videos_sequences_rights_scope";
  DROP TYPE "public"."enum_videos_captions_lang";
  DROP TYPE "public"."enum_videos_rights_scope";
  DROP TYPE "public"."enum_videos_languages";
  DROP TYPE "public"."enum_videos_licence";
  DROP TYPE "public"."enum_videos_status";
  DROP TYPE "public"."enum__videos_v_version_sequences_rights_scope";
  DROP TYPE "public"."enum__videos_v_version_captions_lang";
  DROP TYPE "public"."enum__videos_v_version_rights_scope";
  DROP TYPE "public"."enum__videos_v_version_languages";
  DROP TYPE "public"."enum__videos_v_version_licence";
  DROP TYPE "public"."enum__videos_v_version_status";
  DROP TYPE "public"."enum__videos_v_published_locale";
  DROP TYPE "public"."enum_shop_links_state";
  DROP TYPE "public"."enum_shop_links_channel";
  DROP TYPE "public"."enum_shop_links_language";
  DROP TYPE "public"."enum_proposals_state";
  DROP TYPE "public"."enum_proposed_photos_licence";
  DROP TYPE "public"."enum_site_checks_level";
  DROP TYPE "public"."enum_readings_indicator";
  DROP TYPE "public"."enum_readings_channel";
  DROP TYPE "public"."enum_placements_channel";
  DROP TYPE "public"."enum_placements_language";
  DROP TYPE "public"."enum_perimeters_languages";
  DROP TYPE "public"."enum_perimeters_licence";
  DROP TYPE "public"."enum_perimeters_status";
  DROP TYPE "public"."enum__perimeters_v_version_languages";
  DROP TYPE "public"."enum__perimeters_v_version_licence";
  DROP TYPE "public"."enum__perimeters_v_version_status";
  DROP TYPE "public"."enum__perimeters_v_published_locale";
  DROP TYPE "public"."enum_media_rights_scope";
  DROP TYPE "public"."enum_media_licence";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_users_language";`)
}
