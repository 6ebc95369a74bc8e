import { RecordNotice as RecordNotice_828a6ad23e71a4b4efd6d2f90f6b40ed } from '../../../../src/admin/editions/RecordNotice'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ButtonNamesClient as ButtonNamesClient_17550f4a3ac30b07c45f82caebb50953 } from '../../../../src/admin/story/ButtonNames'
import { MentionFeatureClient as MentionFeatureClient_f7b63b22969950c99feeaf7a84a95fc3 } from '../../../../src/admin/mention/MentionFeature'
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
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/editions/RecordNotice#RecordNotice": RecordNotice_828a6ad23e71a4b4efd6d2f90f6b40ed,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/story/ButtonNames#ButtonNamesClient": ButtonNamesClient_17550f4a3ac30b07c45f82caebb50953,
  "/src/admin/mention/MentionFeature#MentionFeatureClient": MentionFeatureClient_f7b63b22969950c99feeaf7a84a95fc3,
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
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
