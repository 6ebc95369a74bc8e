import { RecordNotice as RecordNotice_9ae92906c689c0a2d431f2b52fa3fbf9 } from 'costo-vitrine/admin/editions/RecordNotice'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ButtonNamesClient as ButtonNamesClient_a9e9ad4ecf89ecb2b61c7357734267a2 } from 'costo-vitrine/admin/story/ButtonNames'
import { MentionFeatureClient as MentionFeatureClient_a357e7fa6fc71064aa5dc4517144963c } from 'costo-vitrine/admin/mention/MentionFeature'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StoryDiff as StoryDiff_a7419d36fa63109baadf4347641517db } from 'costo-vitrine/admin/mention/StoryDiff'
import { CountCell as CountCell_5a00b900272f68a75c69b35ae722f69e } from 'costo-vitrine/admin/lists/CountCell'
import { PlaceField as PlaceField_f4b75a0500a86e444b988a5b2c6c47c8 } from 'costo-vitrine/admin/place/PlaceField'
import { HoursField as HoursField_a9ca5606bb29e08493a3b8691ce0c645 } from 'costo-vitrine/admin/hours/HoursField'
import { UsedBy as UsedBy_9b3d93dd4be45d5b35cac56ee4c5f9e2 } from 'costo-vitrine/admin/UsedBy'
import { KeptChanges as KeptChanges_6abfc6d5f23402cfff35e547906f0567 } from 'costo-vitrine/admin/kept-changes/KeptChanges'
import { ShownField as ShownField_8e98e0287b37e21b782af5654c30f3fc } from 'costo-vitrine/admin/shown/ShownField'
import { InPerimeters as InPerimeters_4678f36f12aa0204989e474a6cc13829 } from 'costo-vitrine/admin/InPerimeters'
import { ManyGuard as ManyGuard_6e4ed1799a88e7c9b76bb7fa60d8b6c4 } from 'costo-vitrine/admin/shown/many/ManyGuard'
import { QuickFilters as QuickFilters_81d7666115e1e61951c470ab37ee38d0 } from 'costo-vitrine/admin/lists/QuickFilters'
import { EmbedView as EmbedView_8edf4e10b4af77eb62730a9b05d1c119 } from 'costo-vitrine/admin/embed/EmbedView'
import { Invitations as Invitations_d5bde31699d9857668b3d0a7a943a457 } from 'costo-vitrine/admin/invitations/Invitations'
import { SiteState as SiteState_e65daee80e8c6a1dc8d545b9ad07c597 } from 'costo-vitrine/admin/site-check/SiteState'
import { SheetLink as SheetLink_e5faca90c0ecc4978524ad5094bb59f2 } from 'costo-vitrine/admin/visibility/SheetLink'
import { AskField as AskField_50566297b4a72ca96faae0eafe4a6d17 } from 'costo-vitrine/admin/publication/AskField'
import { WalkEditor as WalkEditor_7a32069a7794ac38167b6aaea70efa37 } from 'costo-vitrine/admin/map/walk/WalkEditor'
import { RowTitle as RowTitle_fae9e8845978e4ba67087a6f3ef84289 } from 'costo-vitrine/admin/RowTitle'
import { GeometryField as GeometryField_30c2c21272608e2ab8e02f4a54330668 } from 'costo-vitrine/admin/GeometryField'
import { SessionTitle as SessionTitle_e9b3e4ad34330e9ee7f39ccd4a66f703 } from 'costo-vitrine/admin/SessionTitle'
import { PrinterLinks as PrinterLinks_789ef1d2b4acacd3b92479424bd2e472 } from 'costo-vitrine/admin/paper/PrinterLinks'
import { OfferPanel as OfferPanel_91d5804d960d4eedd4b8e033ee988695 } from 'costo-vitrine/admin/placements/OfferPanel'
import { AreaField as AreaField_a310b07cb61f290ee0ce247b437aa502 } from 'costo-vitrine/admin/map/area/AreaField'
import { NavEntry as NavEntry_0ee2b2fdb8b93568ca5712afc4fa9b6f } from 'costo-vitrine/admin/proposals/NavEntry'
import { NavEntry as NavEntry_ab1e2d6b21d0f0803c3668d32ebdd1d1 } from 'costo-vitrine/admin/space/NavEntry'
import { NavEntry as NavEntry_445dfc868e9b8461cc3ace9139ab36c3 } from 'costo-vitrine/admin/shop-links/NavEntry'
import { NavEntry as NavEntry_8a5065335c95226f9b332c50efd55497 } from 'costo-vitrine/admin/indicators/NavEntry'
import { NavEntry as NavEntry_383895e4a0fb2988b121753a012dfb54 } from 'costo-vitrine/admin/readings/NavEntry'
import { NavEntry as NavEntry_e3b7dceed6fa8c03602dec0c38a0a3e4 } from 'costo-vitrine/admin/visibility/NavEntry'
import { NavEntry as NavEntry_d696a4e010dde221285d83fd9ec3523e } from 'costo-vitrine/admin/reciprocity/NavEntry'
import { NavEntry as NavEntry_3e1a49399241fb5e9cd7fdc0549c8fb2 } from 'costo-vitrine/admin/editions/NavEntry'
import { NavEntry as NavEntry_bb74795f5773eda0d32cc4c632e6173e } from 'costo-vitrine/admin/import/NavEntry'
import { WalksNotice as WalksNotice_f61b3f7608b195ca6799253b8638281c } from 'costo-vitrine/admin/walks/WalksNotice'
import { Dashboard as Dashboard_16d64a6826329fc4982dde9c61dea4b1 } from 'costo-vitrine/admin/space/Dashboard'
import { DashboardNotice as DashboardNotice_886e43e1b764dd46fc1e6a5d2b9380ae } from 'costo-vitrine/admin/site-check/DashboardNotice'
import { DashboardNotice as DashboardNotice_3707bc2653337061bf3171f5df578cfe } from 'costo-vitrine/admin/visibility/DashboardNotice'
import { DashboardNotice as DashboardNotice_7df87d8a5a9dadbe67c1d6bc9e4cda41 } from 'costo-vitrine/admin/editions/DashboardNotice'
import { DashboardPart as DashboardPart_b5a6b7de732786777d5d9ea83da54356 } from 'costo-vitrine/admin/queue/DashboardPart'
import { NavEntry as NavEntry_8b61caf20a7f57663892a735858c28fd } from 'costo-vitrine/admin/queue/NavEntry'
import { ProposalsView as ProposalsView_8bdaa1b5cab9610c5ff693c7a3f2ccf7 } from 'costo-vitrine/admin/proposals/ProposalsView'
import { SpaceView as SpaceView_62bf43ac2ba9451c1f5023f813640f7d } from 'costo-vitrine/admin/space/SpaceView'
import { ProposalView as ProposalView_2abb2810b9a74857a3136d15939d6d5c } from 'costo-vitrine/admin/proposals/ProposalView'
import { ShopLinksView as ShopLinksView_02f9ca5e7cf4d6076562e4216c9e00ea } from 'costo-vitrine/admin/shop-links/ShopLinksView'
import { IndicatorsView as IndicatorsView_a4df4c4c898209994b00ba5f702a9314 } from 'costo-vitrine/admin/indicators/IndicatorsView'
import { ImportView as ImportView_9ccf9272f13067b046d3f219319117a7 } from 'costo-vitrine/admin/readings/ImportView'
import { VisibilityView as VisibilityView_3ee4f72aeb935101f6e92af5b6914ac4 } from 'costo-vitrine/admin/visibility/VisibilityView'
import { ReciprocityView as ReciprocityView_b41f5d51ac1ade0d1d744eb597c7ed17 } from 'costo-vitrine/admin/reciprocity/ReciprocityView'
import { EditionsView as EditionsView_71d7dce981e285f1aeb5068b83dfe704 } from 'costo-vitrine/admin/editions/EditionsView'
import { ImportView as ImportView_60e6e423b6e3e1f4a6fa63fc301523b7 } from 'costo-vitrine/admin/import/ImportView'
import { SiteView as SiteView_46302ab5d2e449208e7e06904f84a639 } from 'costo-vitrine/admin/space/SiteView'
import { QueueView as QueueView_7cae1640fe71bc5582a31faf870e82fe } from 'costo-vitrine/admin/queue/QueueView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "costo-vitrine/admin/editions/RecordNotice#RecordNotice": RecordNotice_9ae92906c689c0a2d431f2b52fa3fbf9,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "costo-vitrine/admin/story/ButtonNames#ButtonNamesClient": ButtonNamesClient_a9e9ad4ecf89ecb2b61c7357734267a2,
  "costo-vitrine/admin/mention/MentionFeature#MentionFeatureClient": MentionFeatureClient_a357e7fa6fc71064aa5dc4517144963c,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "costo-vitrine/admin/mention/StoryDiff#StoryDiff": StoryDiff_a7419d36fa63109baadf4347641517db,
  "costo-vitrine/admin/lists/CountCell#CountCell": CountCell_5a00b900272f68a75c69b35ae722f69e,
  "costo-vitrine/admin/place/PlaceField#PlaceField": PlaceField_f4b75a0500a86e444b988a5b2c6c47c8,
  "costo-vitrine/admin/hours/HoursField#HoursField": HoursField_a9ca5606bb29e08493a3b8691ce0c645,
  "costo-vitrine/admin/UsedBy#UsedBy": UsedBy_9b3d93dd4be45d5b35cac56ee4c5f9e2,
  "costo-vitrine/admin/kept-changes/KeptChanges#KeptChanges": KeptChanges_6abfc6d5f23402cfff35e547906f0567,
  "costo-vitrine/admin/shown/ShownField#ShownField": ShownField_8e98e0287b37e21b782af5654c30f3fc,
  "costo-vitrine/admin/InPerimeters#InPerimeters": InPerimeters_4678f36f12aa0204989e474a6cc13829,
  "costo-vitrine/admin/shown/many/ManyGuard#ManyGuard": ManyGuard_6e4ed1799a88e7c9b76bb7fa60d8b6c4,
  "costo-vitrine/admin/lists/QuickFilters#QuickFilters": QuickFilters_81d7666115e1e61951c470ab37ee38d0,
  "costo-vitrine/admin/embed/EmbedView#EmbedView": EmbedView_8edf4e10b4af77eb62730a9b05d1c119,
  "costo-vitrine/admin/invitations/Invitations#Invitations": Invitations_d5bde31699d9857668b3d0a7a943a457,
  "costo-vitrine/admin/site-check/SiteState#SiteState": SiteState_e65daee80e8c6a1dc8d545b9ad07c597,
  "costo-vitrine/admin/visibility/SheetLink#SheetLink": SheetLink_e5faca90c0ecc4978524ad5094bb59f2,
  "costo-vitrine/admin/publication/AskField#AskField": AskField_50566297b4a72ca96faae0eafe4a6d17,
  "costo-vitrine/admin/map/walk/WalkEditor#WalkEditor": WalkEditor_7a32069a7794ac38167b6aaea70efa37,
  "costo-vitrine/admin/RowTitle#RowTitle": RowTitle_fae9e8845978e4ba67087a6f3ef84289,
  "costo-vitrine/admin/GeometryField#GeometryField": GeometryField_30c2c21272608e2ab8e02f4a54330668,
  "costo-vitrine/admin/SessionTitle#SessionTitle": SessionTitle_e9b3e4ad34330e9ee7f39ccd4a66f703,
  "costo-vitrine/admin/paper/PrinterLinks#PrinterLinks": PrinterLinks_789ef1d2b4acacd3b92479424bd2e472,
  "costo-vitrine/admin/placements/OfferPanel#OfferPanel": OfferPanel_91d5804d960d4eedd4b8e033ee988695,
  "costo-vitrine/admin/map/area/AreaField#AreaField": AreaField_a310b07cb61f290ee0ce247b437aa502,
  "costo-vitrine/admin/proposals/NavEntry#NavEntry": NavEntry_0ee2b2fdb8b93568ca5712afc4fa9b6f,
  "costo-vitrine/admin/space/NavEntry#NavEntry": NavEntry_ab1e2d6b21d0f0803c3668d32ebdd1d1,
  "costo-vitrine/admin/shop-links/NavEntry#NavEntry": NavEntry_445dfc868e9b8461cc3ace9139ab36c3,
  "costo-vitrine/admin/indicators/NavEntry#NavEntry": NavEntry_8a5065335c95226f9b332c50efd55497,
  "costo-vitrine/admin/readings/NavEntry#NavEntry": NavEntry_383895e4a0fb2988b121753a012dfb54,
  "costo-vitrine/admin/visibility/NavEntry#NavEntry": NavEntry_e3b7dceed6fa8c03602dec0c38a0a3e4,
  "costo-vitrine/admin/reciprocity/NavEntry#NavEntry": NavEntry_d696a4e010dde221285d83fd9ec3523e,
  "costo-vitrine/admin/editions/NavEntry#NavEntry": NavEntry_3e1a49399241fb5e9cd7fdc0549c8fb2,
  "costo-vitrine/admin/import/NavEntry#NavEntry": NavEntry_bb74795f5773eda0d32cc4c632e6173e,
  "costo-vitrine/admin/walks/WalksNotice#WalksNotice": WalksNotice_f61b3f7608b195ca6799253b8638281c,
  "costo-vitrine/admin/space/Dashboard#Dashboard": Dashboard_16d64a6826329fc4982dde9c61dea4b1,
  "costo-vitrine/admin/site-check/DashboardNotice#DashboardNotice": DashboardNotice_886e43e1b764dd46fc1e6a5d2b9380ae,
  "costo-vitrine/admin/visibility/DashboardNotice#DashboardNotice": DashboardNotice_3707bc2653337061bf3171f5df578cfe,
  "costo-vitrine/admin/editions/DashboardNotice#DashboardNotice": DashboardNotice_7df87d8a5a9dadbe67c1d6bc9e4cda41,
  "costo-vitrine/admin/queue/DashboardPart#DashboardPart": DashboardPart_b5a6b7de732786777d5d9ea83da54356,
  "costo-vitrine/admin/queue/NavEntry#NavEntry": NavEntry_8b61caf20a7f57663892a735858c28fd,
  "costo-vitrine/admin/proposals/ProposalsView#ProposalsView": ProposalsView_8bdaa1b5cab9610c5ff693c7a3f2ccf7,
  "costo-vitrine/admin/space/SpaceView#SpaceView": SpaceView_62bf43ac2ba9451c1f5023f813640f7d,
  "costo-vitrine/admin/proposals/ProposalView#ProposalView": ProposalView_2abb2810b9a74857a3136d15939d6d5c,
  "costo-vitrine/admin/shop-links/ShopLinksView#ShopLinksView": ShopLinksView_02f9ca5e7cf4d6076562e4216c9e00ea,
  "costo-vitrine/admin/indicators/IndicatorsView#IndicatorsView": IndicatorsView_a4df4c4c898209994b00ba5f702a9314,
  "costo-vitrine/admin/readings/ImportView#ImportView": ImportView_9ccf9272f13067b046d3f219319117a7,
  "costo-vitrine/admin/visibility/VisibilityView#VisibilityView": VisibilityView_3ee4f72aeb935101f6e92af5b6914ac4,
  "costo-vitrine/admin/reciprocity/ReciprocityView#ReciprocityView": ReciprocityView_b41f5d51ac1ade0d1d744eb597c7ed17,
  "costo-vitrine/admin/editions/EditionsView#EditionsView": EditionsView_71d7dce981e285f1aeb5068b83dfe704,
  "costo-vitrine/admin/import/ImportView#ImportView": ImportView_60e6e423b6e3e1f4a6fa63fc301523b7,
  "costo-vitrine/admin/space/SiteView#SiteView": SiteView_46302ab5d2e449208e7e06904f84a639,
  "costo-vitrine/admin/queue/QueueView#QueueView": QueueView_7cae1640fe71bc5582a31faf870e82fe,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
