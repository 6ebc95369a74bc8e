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
import { StoryDiff as StoryDiff_8fe2f5fbba6d2cbf0d185fd034c5db0b } from '../../../../src/admin/mention/StoryDiff'
import { CountCell as CountCell_ab21635ba7e4f1444ab5e82d8404cd0c } from '../../../../src/admin/lists/CountCell'
import { PlaceField as PlaceField_dabc1a2e6aecaede54a3a426315eed33 } from '../../../../src/admin/place/PlaceField'
import { HoursField as HoursField_ea5c482d914ec79a2cb2bba418c7e2ab } from '../../../../src/admin/hours/HoursField'
import { UsedBy as UsedBy_69ea6c510a3c8698fe1892b9c4b475dd } from '../../../../src/admin/UsedBy'
import { KeptChanges as KeptChanges_4282a22265ca52f29ff6eb8c9c256962 } from '../../../../src/admin/kept-changes/KeptChanges'
import { ShownField as ShownField_9b7f37a0077d953e7da5c1d4bfb0281b } from '../../../../src/admin/shown/ShownField'
import { InPerimeters as InPerimeters_096a36caf51fe5a418c92a5d1c88747b } from '../../../../src/admin/InPerimeters'
import { ManyGuard as ManyGuard_eaa092f270eadea768efb09320f45bb6 } from '../../../../src/admin/shown/many/ManyGuard'
import { QuickFilters as QuickFilters_4fbacbb5e0c1320f6944bcb5b0ea8e06 } from '../../../../src/admin/lists/QuickFilters'
import { EmbedView as EmbedView_b17b177024b8170a8f982307fc9fa733 } from '../../../../src/admin/embed/EmbedView'
import { Invitations as Invitations_9684ec4aade214b2870e838e0797883a } from '../../../../src/admin/invitations/Invitations'
import { SiteState as SiteState_0923aa0ccac965aca6abd8734cf1ef5e } from '../../../../src/admin/site-check/SiteState'
import { SheetLink as SheetLink_0067739a5fe7bdf36dd088a3afee4c99 } from '../../../../src/admin/visibility/SheetLink'
import { WalkEditor as WalkEditor_22fb38424b258d5cf7c8a6d66f460874 } from '../../../../src/admin/map/walk/WalkEditor'
import { RowTitle as RowTitle_0130584f5ae4d5894531f93131ea5c04 } from '../../../../src/admin/RowTitle'
import { GeometryField as GeometryField_192dd42d694d44f94a372802c681a799 } from '../../../../src/admin/GeometryField'
import { SessionTitle as SessionTitle_1cba7e45a6daa8a15536bd957860517b } from '../../../../src/admin/SessionTitle'
import { PrinterLinks as PrinterLinks_24c063c2574626c6969bc0dbc57ebcf2 } from '../../../../src/admin/paper/PrinterLinks'
import { AskField as AskField_a63d9e3dec860447a100569104856042 } from '../../../../src/admin/publication/AskField'
import { OfferPanel as OfferPanel_9a45e92881fd554389f908256c1dabe4 } from '../../../../src/admin/placements/OfferPanel'
import { AreaField as AreaField_8969b0f0366bd1fb1771b1fd238ba45d } from '../../../../src/admin/map/area/AreaField'
import { NavEntry as NavEntry_ea16382df8f0552b1af73f00547fc20d } from '../../../../src/admin/proposals/NavEntry'
import { NavEntry as NavEntry_fb39ce62173b522f3f82bebbe6011699 } from '../../../../src/admin/space/NavEntry'
import { NavEntry as NavEntry_e6e29e9939e4801cbae2676ffb3d9bda } from '../../../../src/admin/shop-links/NavEntry'
import { NavEntry as NavEntry_cf8f410b79576c27bd7f3d853099b6bb } from '../../../../src/admin/indicators/NavEntry'
import { NavEntry as NavEntry_bff444cd7cededc6f5e21ae66a00d86b } from '../../../../src/admin/readings/NavEntry'
import { NavEntry as NavEntry_210c696e7b1e0484c4a517c58b927e42 } from '../../../../src/admin/visibility/NavEntry'
import { NavEntry as NavEntry_bdc92c2363dc30eb0c0c0532cb80124a } from '../../../../src/admin/reciprocity/NavEntry'
import { NavEntry as NavEntry_aaf97b1c5e69f6b0de81894209cbec94 } from '../../../../src/admin/editions/NavEntry'
import { NavEntry as NavEntry_de9afd46284d99d24bcc62d417948e39 } from '../../../../src/admin/import/NavEntry'
import { WalksNotice as WalksNotice_a5e8f18dc5e410ff28eed677078e2e9e } from '../../../../src/admin/walks/WalksNotice'
import { Dashboard as Dashboard_add6dbf1586543df94e0ea72d84bdced } from '../../../../src/admin/space/Dashboard'
import { DashboardNotice as DashboardNotice_2e89e287862c7ece8f13f5cb2b07a70f } from '../../../../src/admin/site-check/DashboardNotice'
import { DashboardNotice as DashboardNotice_8e881b2679e4ca86a5facac1cf9d9c64 } from '../../../../src/admin/visibility/DashboardNotice'
import { DashboardNotice as DashboardNotice_86091c7f0621d784319b2c141634e569 } from '../../../../src/admin/editions/DashboardNotice'
import { DashboardPart as DashboardPart_e34aa1b4af1b4e7517ec97ff251314eb } from '../../../../src/admin/queue/DashboardPart'
import { NavEntry as NavEntry_2dbe20481b6652471a31475a7426239f } from '../../../../src/admin/queue/NavEntry'
import { ProposalsView as ProposalsView_1026381b0e248e15fa5e9f02f84558af } from '../../../../src/admin/proposals/ProposalsView'
import { SpaceView as SpaceView_da1cdb21edece8823f8a3009d6ac854c } from '../../../../src/admin/space/SpaceView'
import { ProposalView as ProposalView_98db51442e351ce142a91d99f1e35ad1 } from '../../../../src/admin/proposals/ProposalView'
import { ShopLinksView as ShopLinksView_360cc55707066baa4fed16f0a50d3895 } from '../../../../src/admin/shop-links/ShopLinksView'
import { IndicatorsView as IndicatorsView_f4eb072808ff6c00eeda1e6fc8d20185 } from '../../../../src/admin/indicators/IndicatorsView'
import { ImportView as ImportView_1843d82389f43d60dcb89d0b10045c3e } from '../../../../src/admin/readings/ImportView'
import { VisibilityView as VisibilityView_6aa28abb03754fabf24c6a1111d51830 } from '../../../../src/admin/visibility/VisibilityView'
import { ReciprocityView as ReciprocityView_29b77a7fe7e744a4b407a4d2400b2c8e } from '../../../../src/admin/reciprocity/ReciprocityView'
import { EditionsView as EditionsView_2d41ed69b55d60a8f2c32089f992be58 } from '../../../../src/admin/editions/EditionsView'
import { ImportView as ImportView_444c913ee29d645740d0a81eed48348b } from '../../../../src/admin/import/ImportView'
import { SiteView as SiteView_98effecfd1f4ae9553ca9cdd66300d87 } from '../../../../src/admin/space/SiteView'
import { QueueView as QueueView_9f9f356e6f99727b8d465bad0bd63368 } from '../../../../src/admin/queue/QueueView'
import { StoryDiff as StoryDiff_a7419d36fa63109baadf4347641517db } from 'costo-vitrine/admin/mention/StoryDiff'
import { CountCell as CountCell_5a00b900272f68a75c69b35ae722f69e } from 'costo-vitrine/admin/lists/CountCell'
import { PlaceField as PlaceField_f4b75a0500a86e444b988a5b2c6c47c8 } from 'costo-vitrine/admin/place/PlaceField'
import { HoursField as HoursField_a9ca5606bb29e08493a3b8691ce0c645 } from 'costo-vitrine/admin/hours/HoursField'
import { UsedBy as UsedBy_9b3d93dd4be45d5b35cac56ee4c5f9e2 } from 'costo-vitrine/admin/UsedBy'
import { ShownField as ShownField_8e98e0287b37e21b782af5654c30f3fc } from 'costo-vitrine/admin/shown/ShownField'
import { InPerimeters as InPerimeters_4678f36f12aa0204989e474a6cc13829 } from 'costo-vitrine/admin/InPerimeters'
import { QuickFilters as QuickFilters_81d7666115e1e61951c470ab37ee38d0 } from 'costo-vitrine/admin/lists/QuickFilters'
import { EmbedView as EmbedView_8edf4e10b4af77eb62730a9b05d1c119 } from 'costo-vitrine/admin/embed/EmbedView'
import { Invitations as Invitations_d5bde31699d9857668b3d0a7a943a457 } from 'costo-vitrine/admin/invitations/Invitations'
import { SiteState as SiteState_e65daee80e8c6a1dc8d545b9ad07c597 } from 'costo-vitrine/admin/site-check/SiteState'
import { SheetLink as SheetLink_e5faca90c0ecc4978524ad5094bb59f2 } from 'costo-vitrine/admin/visibility/SheetLink'
import { WalkEditor as WalkEditor_7a32069a7794ac38167b6aaea70efa37 } from 'costo-vitrine/admin/map/walk/WalkEditor'
import { RowTitle as RowTitle_fae9e8845978e4ba67087a6f3ef84289 } from 'costo-vitrine/admin/RowTitle'
import { GeometryField as GeometryField_30c2c21272608e2ab8e02f4a54330668 } from 'costo-vitrine/admin/GeometryField'
import { SessionTitle as SessionTitle_e9b3e4ad34330e9ee7f39ccd4a66f703 } from 'costo-vitrine/admin/SessionTitle'
import { PrinterLinks as PrinterLinks_789ef1d2b4acacd3b92479424bd2e472 } from 'costo-vitrine/admin/paper/PrinterLinks'
import { AskField as AskField_50566297b4a72ca96faae0eafe4a6d17 } from 'costo-vitrine/admin/publication/AskField'
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
  "/src/admin/mention/StoryDiff#StoryDiff": StoryDiff_8fe2f5fbba6d2cbf0d185fd034c5db0b,
  "/src/admin/lists/CountCell#CountCell": CountCell_ab21635ba7e4f1444ab5e82d8404cd0c,
  "/src/admin/place/PlaceField#PlaceField": PlaceField_dabc1a2e6aecaede54a3a426315eed33,
  "/src/admin/hours/HoursField#HoursField": HoursField_ea5c482d914ec79a2cb2bba418c7e2ab,
  "/src/admin/UsedBy#UsedBy": UsedBy_69ea6c510a3c8698fe1892b9c4b475dd,
  "/src/admin/kept-changes/KeptChanges#KeptChanges": KeptChanges_4282a22265ca52f29ff6eb8c9c256962,
  "/src/admin/shown/ShownField#ShownField": ShownField_9b7f37a0077d953e7da5c1d4bfb0281b,
  "/src/admin/InPerimeters#InPerimeters": InPerimeters_096a36caf51fe5a418c92a5d1c88747b,
  "/src/admin/shown/many/ManyGuard#ManyGuard": ManyGuard_eaa092f270eadea768efb09320f45bb6,
  "/src/admin/lists/QuickFilters#QuickFilters": QuickFilters_4fbacbb5e0c1320f6944bcb5b0ea8e06,
  "/src/admin/embed/EmbedView#EmbedView": EmbedView_b17b177024b8170a8f982307fc9fa733,
  "/src/admin/invitations/Invitations#Invitations": Invitations_9684ec4aade214b2870e838e0797883a,
  "/src/admin/site-check/SiteState#SiteState": SiteState_0923aa0ccac965aca6abd8734cf1ef5e,
  "/src/admin/visibility/SheetLink#SheetLink": SheetLink_0067739a5fe7bdf36dd088a3afee4c99,
  "/src/admin/map/walk/WalkEditor#WalkEditor": WalkEditor_22fb38424b258d5cf7c8a6d66f460874,
  "/src/admin/RowTitle#RowTitle": RowTitle_0130584f5ae4d5894531f93131ea5c04,
  "/src/admin/GeometryField#GeometryField": GeometryField_192dd42d694d44f94a372802c681a799,
  "/src/admin/SessionTitle#SessionTitle": SessionTitle_1cba7e45a6daa8a15536bd957860517b,
  "/src/admin/paper/PrinterLinks#PrinterLinks": PrinterLinks_24c063c2574626c6969bc0dbc57ebcf2,
  "/src/admin/publication/AskField#AskField": AskField_a63d9e3dec860447a100569104856042,
  "/src/admin/placements/OfferPanel#OfferPanel": OfferPanel_9a45e92881fd554389f908256c1dabe4,
  "/src/admin/map/area/AreaField#AreaField": AreaField_8969b0f0366bd1fb1771b1fd238ba45d,
  "/src/admin/proposals/NavEntry#NavEntry": NavEntry_ea16382df8f0552b1af73f00547fc20d,
  "/src/admin/space/NavEntry#NavEntry": NavEntry_fb39ce62173b522f3f82bebbe6011699,
  "/src/admin/shop-links/NavEntry#NavEntry": NavEntry_e6e29e9939e4801cbae2676ffb3d9bda,
  "/src/admin/indicators/NavEntry#NavEntry": NavEntry_cf8f410b79576c27bd7f3d853099b6bb,
  "/src/admin/readings/NavEntry#NavEntry": NavEntry_bff444cd7cededc6f5e21ae66a00d86b,
  "/src/admin/visibility/NavEntry#NavEntry": NavEntry_210c696e7b1e0484c4a517c58b927e42,
  "/src/admin/reciprocity/NavEntry#NavEntry": NavEntry_bdc92c2363dc30eb0c0c0532cb80124a,
  "/src/admin/editions/NavEntry#NavEntry": NavEntry_aaf97b1c5e69f6b0de81894209cbec94,
  "/src/admin/import/NavEntry#NavEntry": NavEntry_de9afd46284d99d24bcc62d417948e39,
  "/src/admin/walks/WalksNotice#WalksNotice": WalksNotice_a5e8f18dc5e410ff28eed677078e2e9e,
  "/src/admin/space/Dashboard#Dashboard": Dashboard_add6dbf1586543df94e0ea72d84bdced,
  "/src/admin/site-check/DashboardNotice#DashboardNotice": DashboardNotice_2e89e287862c7ece8f13f5cb2b07a70f,
  "/src/admin/visibility/DashboardNotice#DashboardNotice": DashboardNotice_8e881b2679e4ca86a5facac1cf9d9c64,
  "/src/admin/editions/DashboardNotice#DashboardNotice": DashboardNotice_86091c7f0621d784319b2c141634e569,
  "/src/admin/queue/DashboardPart#DashboardPart": DashboardPart_e34aa1b4af1b4e7517ec97ff251314eb,
  "/src/admin/queue/NavEntry#NavEntry": NavEntry_2dbe20481b6652471a31475a7426239f,
  "/src/admin/proposals/ProposalsView#ProposalsView": ProposalsView_1026381b0e248e15fa5e9f02f84558af,
  "/src/admin/space/SpaceView#SpaceView": SpaceView_da1cdb21edece8823f8a3009d6ac854c,
  "/src/admin/proposals/ProposalView#ProposalView": ProposalView_98db51442e351ce142a91d99f1e35ad1,
  "/src/admin/shop-links/ShopLinksView#ShopLinksView": ShopLinksView_360cc55707066baa4fed16f0a50d3895,
  "/src/admin/indicators/IndicatorsView#IndicatorsView": IndicatorsView_f4eb072808ff6c00eeda1e6fc8d20185,
  "/src/admin/readings/ImportView#ImportView": ImportView_1843d82389f43d60dcb89d0b10045c3e,
  "/src/admin/visibility/VisibilityView#VisibilityView": VisibilityView_6aa28abb03754fabf24c6a1111d51830,
  "/src/admin/reciprocity/ReciprocityView#ReciprocityView": ReciprocityView_29b77a7fe7e744a4b407a4d2400b2c8e,
  "/src/admin/editions/EditionsView#EditionsView": EditionsView_2d41ed69b55d60a8f2c32089f992be58,
  "/src/admin/import/ImportView#ImportView": ImportView_444c913ee29d645740d0a81eed48348b,
  "/src/admin/space/SiteView#SiteView": SiteView_98effecfd1f4ae9553ca9cdd66300d87,
  "/src/admin/queue/QueueView#QueueView": QueueView_9f9f356e6f99727b8d465bad0bd63368,
  "costo-vitrine/admin/mention/StoryDiff#StoryDiff": StoryDiff_a7419d36fa63109baadf4347641517db,
  "costo-vitrine/admin/lists/CountCell#CountCell": CountCell_5a00b900272f68a75c69b35ae722f69e,
  "costo-vitrine/admin/place/PlaceField#PlaceField": PlaceField_f4b75a0500a86e444b988a5b2c6c47c8,
  "costo-vitrine/admin/hours/HoursField#HoursField": HoursField_a9ca5606bb29e08493a3b8691ce0c645,
  "costo-vitrine/admin/UsedBy#UsedBy": UsedBy_9b3d93dd4be45d5b35cac56ee4c5f9e2,
  "costo-vitrine/admin/shown/ShownField#ShownField": ShownField_8e98e0287b37e21b782af5654c30f3fc,
  "costo-vitrine/admin/InPerimeters#InPerimeters": InPerimeters_4678f36f12aa0204989e474a6cc13829,
  "costo-vitrine/admin/lists/QuickFilters#QuickFilters": QuickFilters_81d7666115e1e61951c470ab37ee38d0,
  "costo-vitrine/admin/embed/EmbedView#EmbedView": EmbedView_8edf4e10b4af77eb62730a9b05d1c119,
  "costo-vitrine/admin/invitations/Invitations#Invitations": Invitations_d5bde31699d9857668b3d0a7a943a457,
  "costo-vitrine/admin/site-check/SiteState#SiteState": SiteState_e65daee80e8c6a1dc8d545b9ad07c597,
  "costo-vitrine/admin/visibility/SheetLink#SheetLink": SheetLink_e5faca90c0ecc4978524ad5094bb59f2,
  "costo-vitrine/admin/map/walk/WalkEditor#WalkEditor": WalkEditor_7a32069a7794ac38167b6aaea70efa37,
  "costo-vitrine/admin/RowTitle#RowTitle": RowTitle_fae9e8845978e4ba67087a6f3ef84289,
  "costo-vitrine/admin/GeometryField#GeometryField": GeometryField_30c2c21272608e2ab8e02f4a54330668,
  "costo-vitrine/admin/SessionTitle#SessionTitle": SessionTitle_e9b3e4ad34330e9ee7f39ccd4a66f703,
  "costo-vitrine/admin/paper/PrinterLinks#PrinterLinks": PrinterLinks_789ef1d2b4acacd3b92479424bd2e472,
  "costo-vitrine/admin/publication/AskField#AskField": AskField_50566297b4a72ca96faae0eafe4a6d17,
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
  'costo-vitrine/admin/editions/RecordNotice#RecordNotice':
    RecordNotice_9ae92906c689c0a2d431f2b52fa3fbf9,
  '@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell':
    RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/rsc#RscEntryLexicalField':
    RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/rsc#LexicalDiffComponent':
    LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient':
    InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient':
    FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  'costo-vitrine/admin/story/ButtonNames#ButtonNamesClient':
    ButtonNamesClient_a9e9ad4ecf89ecb2b61c7357734267a2,
  'costo-vitrine/admin/mention/MentionFeature#MentionFeatureClient':
    MentionFeatureClient_a357e7fa6fc71064aa5dc4517144963c,
  '@payloadcms/richtext-lexical/client#OrderedListFeatureClient':
    OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#UnorderedListFeatureClient':
    UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#LinkFeatureClient':
    LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#BoldFeatureClient':
    BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#ItalicFeatureClient':
    ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#HeadingFeatureClient':
    HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#ParagraphFeatureClient':
    ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  'costo-vitrine/admin/mention/StoryDiff#StoryDiff': StoryDiff_a7419d36fa63109baadf4347641517db,
  'costo-vitrine/admin/lists/CountCell#CountCell': CountCell_5a00b900272f68a75c69b35ae722f69e,
  'costo-vitrine/admin/place/PlaceField#PlaceField': PlaceField_f4b75a0500a86e444b988a5b2c6c47c8,
  'costo-vitrine/admin/hours/HoursField#HoursField': HoursField_a9ca5606bb29e08493a3b8691ce0c645,
  'costo-vitrine/admin/UsedBy#UsedBy': UsedBy_9b3d93dd4be45d5b35cac56ee4c5f9e2,
  'costo-vitrine/admin/shown/ShownField#ShownField': ShownField_8e98e0287b37e21b782af5654c30f3fc,
  'costo-vitrine/admin/InPerimeters#InPerimeters': InPerimeters_4678f36f12aa0204989e474a6cc13829,
  'costo-vitrine/admin/lists/QuickFilters#QuickFilters':
    QuickFilters_81d7666115e1e61951c470ab37ee38d0,
  'costo-vitrine/admin/embed/EmbedView#EmbedView': EmbedView_8edf4e10b4af77eb62730a9b05d1c119,
  'costo-vitrine/admin/invitations/Invitations#Invitations':
    Invitations_d5bde31699d9857668b3d0a7a943a457,
  'costo-vitrine/admin/site-check/SiteState#SiteState': SiteState_e65daee80e8c6a1dc8d545b9ad07c597,
  'costo-vitrine/admin/visibility/SheetLink#SheetLink': SheetLink_e5faca90c0ecc4978524ad5094bb59f2,
  'costo-vitrine/admin/map/walk/WalkEditor#WalkEditor': WalkEditor_7a32069a7794ac38167b6aaea70efa37,
  'costo-vitrine/admin/RowTitle#RowTitle': RowTitle_fae9e8845978e4ba67087a6f3ef84289,
  'costo-vitrine/admin/GeometryField#GeometryField': GeometryField_30c2c21272608e2ab8e02f4a54330668,
  'costo-vitrine/admin/SessionTitle#SessionTitle': SessionTitle_e9b3e4ad34330e9ee7f39ccd4a66f703,
  'costo-vitrine/admin/paper/PrinterLinks#PrinterLinks':
    PrinterLinks_789ef1d2b4acacd3b92479424bd2e472,
  'costo-vitrine/admin/publication/AskField#AskField': AskField_50566297b4a72ca96faae0eafe4a6d17,
  'costo-vitrine/admin/placements/OfferPanel#OfferPanel':
    OfferPanel_91d5804d960d4eedd4b8e033ee988695,
  'costo-vitrine/admin/map/area/AreaField#AreaField': AreaField_a310b07cb61f290ee0ce247b437aa502,
  'costo-vitrine/admin/proposals/NavEntry#NavEntry': NavEntry_0ee2b2fdb8b93568ca5712afc4fa9b6f,
  'costo-vitrine/admin/space/NavEntry#NavEntry': NavEntry_ab1e2d6b21d0f0803c3668d32ebdd1d1,
  'costo-vitrine/admin/shop-links/NavEntry#NavEntry': NavEntry_445dfc868e9b8461cc3ace9139ab36c3,
  'costo-vitrine/admin/indicators/NavEntry#NavEntry': NavEntry_8a5065335c95226f9b332c50efd55497,
  'costo-vitrine/admin/readings/NavEntry#NavEntry': NavEntry_383895e4a0fb2988b121753a012dfb54,
  'costo-vitrine/admin/visibility/NavEntry#NavEntry': NavEntry_e3b7dceed6fa8c03602dec0c38a0a3e4,
  'costo-vitrine/admin/reciprocity/NavEntry#NavEntry': NavEntry_d696a4e010dde221285d83fd9ec3523e,
  'costo-vitrine/admin/editions/NavEntry#NavEntry': NavEntry_3e1a49399241fb5e9cd7fdc0549c8fb2,
  'costo-vitrine/admin/import/NavEntry#NavEntry': NavEntry_bb74795f5773eda0d32cc4c632e6173e,
  'costo-vitrine/admin/walks/WalksNotice#WalksNotice': WalksNotice_f61b3f7608b195ca6799253b8638281c,
  'costo-vitrine/admin/space/Dashboard#Dashboard': Dashboard_16d64a6826329fc4982dde9c61dea4b1,
  'costo-vitrine/admin/site-check/DashboardNotice#DashboardNotice':
    DashboardNotice_886e43e1b764dd46fc1e6a5d2b9380ae,
  'costo-vitrine/admin/visibility/DashboardNotice#DashboardNotice':
    DashboardNotice_3707bc2653337061bf3171f5df578cfe,
  'costo-vitrine/admin/editions/DashboardNotice#DashboardNotice':
    DashboardNotice_7df87d8a5a9dadbe67c1d6bc9e4cda41,
  'costo-vitrine/admin/queue/DashboardPart#DashboardPart':
    DashboardPart_b5a6b7de732786777d5d9ea83da54356,
  'costo-vitrine/admin/queue/NavEntry#NavEntry': NavEntry_8b61caf20a7f57663892a735858c28fd,
  'costo-vitrine/admin/proposals/ProposalsView#ProposalsView':
    ProposalsView_8bdaa1b5cab9610c5ff693c7a3f2ccf7,
  'costo-vitrine/admin/space/SpaceView#SpaceView': SpaceView_62bf43ac2ba9451c1f5023f813640f7d,
  'costo-vitrine/admin/proposals/ProposalView#ProposalView':
    ProposalView_2abb2810b9a74857a3136d15939d6d5c,
  'costo-vitrine/admin/shop-links/ShopLinksView#ShopLinksView':
    ShopLinksView_02f9ca5e7cf4d6076562e4216c9e00ea,
  'costo-vitrine/admin/indicators/IndicatorsView#IndicatorsView':
    IndicatorsView_a4df4c4c898209994b00ba5f702a9314,
  'costo-vitrine/admin/readings/ImportView#ImportView': ImportView_9ccf9272f13067b046d3f219319117a7,
  'costo-vitrine/admin/visibility/VisibilityView#VisibilityView':
    VisibilityView_3ee4f72aeb935101f6e92af5b6914ac4,
  'costo-vitrine/admin/reciprocity/ReciprocityView#ReciprocityView':
    ReciprocityView_b41f5d51ac1ade0d1d744eb597c7ed17,
  'costo-vitrine/admin/editions/EditionsView#EditionsView':
    EditionsView_71d7dce981e285f1aeb5068b83dfe704,
  'costo-vitrine/admin/import/ImportView#ImportView': ImportView_60e6e423b6e3e1f4a6fa63fc301523b7,
  'costo-vitrine/admin/space/SiteView#SiteView': SiteView_46302ab5d2e449208e7e06904f84a639,
  'costo-vitrine/admin/queue/QueueView#QueueView': QueueView_7cae1640fe71bc5582a31faf870e82fe,
  '@payloadcms/next/rsc#CollectionCards': CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1,
}
