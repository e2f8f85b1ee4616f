<#
.SYNOPSIS
  Sets what Microsoft Graph cannot set on the two Rettesnor sites, or checks it.

.DESCRIPTION
  Run it once after "npm run provision", and again after an upgrade or when a new year's list has been made. It may be
  run as often as you like: it sets the same things each time and deletes nothing, unless -RemoveUnsealed
  asks for it. Everything it knows about the lists stands in rettesnor-lists.json beside it.

  It sets: the site's time zone (Copenhagen) and Danish regional settings, sharing and search off; for each list the
  title, indexes, unique values, views, a tick for yes/no columns, versions on, attachments and folders off, not searchable, and which SharePoint
  groups may read it; and the page each site opens on, with the most used lists first. It does not touch the lists' read
  security: with "only own items" Rettesnor itself would be blind.

  Needs PowerShell 7.4, the module PnP.PowerShell, and an account that is SharePoint administrator and administrator
  of both sites.

.PARAMETER MainSite
  Address of the main site, https://.../sites/rettesnor

.PARAMETER DbrSite
  Address of the data protection officer's site, https://.../sites/rettesnor-dbr

.PARAMETER ClientId
  The app registration PnP.PowerShell signs you in with (not Rettesnor's own).

.PARAMETER RemoveUnsealed
  Deletes, for good, the older versions of rows that are stored sealed, and what the recycle bin of the data protection
  officer's site has of those lists. A case about the officer is sealed when somebody says so; what was written before
  can be read in the versions until then. Without it the script only says how many there are. Needs administrator of the
  site collection.

.PARAMETER Check
  Changes nothing; lists what differs and ends with exit code 1 if anything does.

.EXAMPLE
  ./rettesnor-site.ps1 -MainSite https://eksempel.sharepoint.com/sites/rettesnor -DbrSite https://eksempel.sharepoint.com/sites/rettesnor-dbr -ClientId 00000000-0000-0000-0000-000000000000 -Check
#>
#Requires -Version 7.4
#Requires -Modules PnP.PowerShell
[CmdletBinding()]
param(
  [Parameter(Mandatory)] [uri] $MainSite,
  [Parameter(Mandatory)] [uri] $DbrSite,
  [Parameter(Mandatory)] [guid] $ClientId,
  [switch] $RemoveUnsealed,
  [switch] $Check
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$declared = Get-Content -Raw -Encoding utf8 (Join-Path $PSScriptRoot 'rettesnor-lists.json') | ConvertFrom-Json
$romanceStandardTime = 3 # (UTC+01:00) Brussels, Copenhagen, Madrid, Paris
$danish = 1030
$script:differences = 0

# One setting: says what differs, and puts it right unless only checking.
function Confirm-Setting([string] $What, [bool] $AsDeclared, [scriptblock] $Repair) {
  if ($AsDeclared) { return }
  $script:differences++
  if ($Check) { Write-Host "  differs: $What"; return }
  Write-Host "  setting: $What"
  & $Repair | Out-Null
}

function Set-Site {
  $site = Get-PnPSite -Includes Url
  $web = Get-PnPWeb -Includes NoCrawl, MembersCanShare, RegionalSettings.LocaleId, RegionalSettings.Time24, RegionalSettings.TimeZone, RegionalSettings.TimeZones
  $region = $web.RegionalSettings

  Confirm-Setting 'Copenhagen time, Danish dates, 24-hour clock' `
    ($region.TimeZone.Id -eq $romanceStandardTime -and $region.LocaleId -eq $danish -and $region.Time24) {
    $region.TimeZone = $region.TimeZones | Where-Object Id -EQ $romanceStandardTime
    $region.LocaleId = $danish
    $region.Time24 = $true
    $web.Update()
    Invoke-PnPQuery
  }
  Confirm-Setting 'the site does not show in search' $web.NoCrawl { Set-PnPWeb -NoCrawl:$true }
  Confirm-Setting 'members cannot share' (-not $web.MembersCanShare) { Set-PnPWeb -MembersCanShare:$false }
  Confirm-Setting 'no sharing outside the municipality' `
    ((Get-PnPTenantSite -Identity $site.Url).SharingCapability -eq 'Disabled') { Set-PnPSite -Identity $site.Url -Sharing Disabled }
}

function Set-Groups([string[]] $Titles) {
  $present = @(Get-PnPGroup | ForEach-Object Title)
  foreach ($title in $Titles) {
    Confirm-Setting "the group '$title' exists" ($title -in $present) {
      New-PnPGroup -Title $title -Description 'Læser lister i Rettesnor. Medlemmer tilføjes af administratoren.' -DisallowMembersViewMembership
    }
  }
}

function Set-ListSettings($List) {
  Confirm-Setting 'versions on' ($List.EnableVersioning -and $List.MajorVersionLimit -ge $declared.versionLimit) {
    Set-PnPList -Identity $List.Id -EnableVersioning $true -MajorVersions $declared.versionLimit
  }
  Confirm-Setting 'no attachments' (-not $List.EnableAttachments) { Set-PnPList -Identity $List.Id -EnableAttachments $false }
  Confirm-Setting 'no folders' (-not $List.EnableFolderCreation) { Set-PnPList -Identity $List.Id -EnableFolderCreation $false }
  Confirm-Setting 'no content approval' (-not $List.EnableModeration) { Set-PnPList -Identity $List.Id -EnableModeration $false }
  Confirm-Setting 'the list does not show in search' $List.NoCrawl {
    $List.NoCrawl = $true
    $List.Update()
    Invoke-PnPQuery
  }
}

# What npm run provision asks Graph for and may have been refused. A title somebody chose is left alone.
function Set-Title($List, $Wanted) {
  $year = $List.RootFolder.Name.Substring($Wanted.name.Length)
  $title = "$($Wanted.title) $year".Trim()
  Confirm-Setting "the title '$title'" ($List.Title -ne $List.RootFolder.Name -or $List.Title -eq $title) {
    Set-PnPList -Identity $List.Id -Title $title
  }
}

# An index first: a column cannot be unique without one. Duplicate values refuse the second, and the script stops there.
function Set-Indexes($List, $Wanted) {
  $fields = @(Get-PnPField -List $List.Id)
  foreach ($name in $Wanted.indexed) {
    $field = $fields | Where-Object InternalName -EQ $name | Select-Object -First 1
    if (-not $field) { continue }
    Confirm-Setting "an index on the column '$($field.Title)'" $field.Indexed {
      Set-PnPField -List $List.Id -Identity $name -Values @{ Indexed = $true }
    }
    Confirm-Setting "unique values in the column '$($field.Title)'" ($name -notin $Wanted.unique -or $field.EnforceUniqueValues) {
      Set-PnPField -List $List.Id -Identity $name -Values @{ EnforceUniqueValues = $true }
    }
  }
}

function Set-Views($List, $Views) {
  $present = @(Get-PnPView -List $List.Id -Includes ViewFields, ViewQuery, DefaultView)
  foreach ($view in $Views) {
    $found = $present | Where-Object Title -EQ $view.title | Select-Object -First 1
    $renamed = $present | Where-Object Title -In $view.formerly | Select-Object -First 1
    if (-not $found -and $renamed) {
      Confirm-Setting "the view '$($renamed.Title)' is called '$($view.title)'" $false {
        Set-PnPView -List $List.Id -Identity $renamed.Id -Values @{ Title = $view.title }
      }
      $found = $renamed
    }
    if (-not $found) {
      Confirm-Setting "the view '$($view.title)'" $false {
        Add-PnPView -List $List.Id -Title $view.title -Fields $view.fields -Query $view.query -RowLimit $view.rowLimit -Paged -SetAsDefault:$view.isDefault
      }
      continue
    }
    $sameColumns = (@($found.ViewFields) -join ',') -eq ($view.fields -join ',')
    $sameQuery = ($found.ViewQuery -replace '\s*/>', '/>') -eq $view.query
    Confirm-Setting "the columns, order and filter of the view '$($view.title)'" ($sameColumns -and $sameQuery) {
      Set-PnPView -List $List.Id -Identity $found.Id -Fields $view.fields -Values @{ ViewQuery = $view.query }
    }
    Confirm-Setting "'$($view.title)' is the first view" (-not $view.isDefault -or $found.DefaultView) {
      Set-PnPView -List $List.Id -Identity $found.Id -Values @{ DefaultView = $true }
    }
  }
}

function Set-Formats($List, $Formats) {
  foreach ($format in $Formats) {
    $field = Get-PnPField -List $List.Id -Identity $format.column -Includes CustomFormatter
    Confirm-Setting "a tick in the column '$($field.Title)'" ($field.CustomFormatter -eq $format.json) {
      Set-PnPField -List $List.Id -Identity $format.column -Values @{ CustomFormatter = $format.json }
    }
  }
}

# Exactly the declared groups may read; whoever administers the site keeps access by that right. Rettesnor itself
# reaches the list by its grant on the site, which is not a role assignment.
function Set-Readers($List, [string[]] $Readers) {
  $assigned = @(if ($List.HasUniqueRoleAssignments) { Get-AssignedGroups $List })
  $same = $List.HasUniqueRoleAssignments -and -not (Compare-Object -ReferenceObject @($Readers) -DifferenceObject $assigned)
  Confirm-Setting "read by: $($Readers -join ', ')" ([bool] $same) {
    Set-PnPList -Identity $List.Id -ResetRoleInheritance
    Set-PnPList -Identity $List.Id -BreakRoleInheritance -ClearSubscopes
    $role = Get-PnPRoleDefinition | Where-Object RoleTypeKind -EQ 'Reader' | Select-Object -First 1
    foreach ($reader in $Readers) {
      Set-PnPListPermission -Identity $List.Id -Group $reader -AddRole $role.Name
    }
  }
}

function Get-AssignedGroups($List) {
  $assignments = Get-PnPProperty -ClientObject $List -Property RoleAssignments
  foreach ($assignment in $assignments) {
    Get-PnPProperty -ClientObject $assignment -Property Member, RoleDefinitionBindings | Out-Null
    $bindings = @($assignment.RoleDefinitionBindings | ForEach-Object RoleTypeKind)
    # The account that broke the inheritance gets a role of its own; it administers the site anyway.
    if ($assignment.Member.PrincipalType -eq 'User') { continue }
    if ($bindings -contains 'Reader') { $assignment.Member.Title } else { "$($assignment.Member.Title) (more than reading)" }
  }
}

function Set-Lists([string] $Site) {
  $all = @(Get-PnPList -Includes RootFolder.Name, EnableVersioning, MajorVersionLimit, EnableAttachments, EnableFolderCreation, EnableModeration, NoCrawl, HasUniqueRoleAssignments)
  foreach ($wanted in @($declared.lists) + @($declared.libraries) | Where-Object site -EQ $Site) {
    $pattern = '^' + [regex]::Escape($wanted.name) + $(if ($wanted.byYear) { '\d{4}$' } else { '$' })
    $matching = @($all | Where-Object { $_.RootFolder.Name -match $pattern })
    if ($matching.Count -eq 0) {
      $script:differences++
      Write-Host "$($wanted.name): missing. Run: npm run provision"
    }
    foreach ($list in $matching) {
      Write-Host "$($list.RootFolder.Name) ($($list.Title))"
      Set-Title $list $wanted
      Set-Indexes $list $wanted
      Set-ListSettings $list
      Set-Views $list $wanted.views
      Set-Formats $list $wanted.formats
      Set-Readers $list $wanted.readers
    }
  }
}

# The page the site opens on: the lists people need most with what each is for, and the rest below. SharePoint writes the
# text in its own way, so that it is compared by what is read.
function Set-StartPage([string] $Site) {
  $start = $declared.start
  $all = @(Get-PnPList -Includes RootFolder.Name, DefaultViewUrl)
  $mine = @($declared.lists | Where-Object site -EQ $Site)
  $first = @($start.first.$Site)
  $ordered = @($first | ForEach-Object { $name = $_; $mine | Where-Object name -EQ $name })
  $html = "<h2>$($start.title)</h2>$(Get-ListLinks $ordered $all)<h2>$($start.rest)</h2>" +
    (Get-ListLinks @($mine | Where-Object name -NotIn $first | Sort-Object title) $all)

  $page = Get-PnPPage -Identity $start.name -ErrorAction SilentlyContinue
  Confirm-Setting "the page '$($start.title)'" ([bool] $page) {
    Add-PnPPage -Name $start.name -LayoutType Article
    Set-PnPPage -Identity $start.name -Title $start.title
  }
  $part = if ($page) { Get-PnPPageComponent -Page $start.name | Where-Object { $_.PSObject.Properties['Text'] } | Select-Object -First 1 }
  Confirm-Setting "the lists on the page '$($start.title)'" ($part -and (Get-ReadText $part.Text) -eq (Get-ReadText $html)) {
    if ($part) { Set-PnPPageTextPart -Page $start.name -InstanceId $part.InstanceId -Text $html }
    else { Add-PnPPageTextPart -Page $start.name -Text $html }
    Set-PnPPage -Identity $start.name -Publish
  }
  Confirm-Setting "the site opens on '$($start.title)'" ((Get-PnPHomePage) -like "*$($start.name).aspx") {
    Set-PnPHomePage -RootFolderRelativeUrl "SitePages/$($start.name).aspx"
  }
}

function Get-ListLinks($Wanted, $All) {
  $lines = foreach ($one in $Wanted) {
    $pattern = '^' + [regex]::Escape($one.name) + $(if ($one.byYear) { '\d{4}$' } else { '$' })
    foreach ($list in $All | Where-Object { $_.RootFolder.Name -match $pattern } | Sort-Object Title) {
      "<li><a href=`"$($list.DefaultViewUrl)`">$([Net.WebUtility]::HtmlEncode($list.Title))</a>: $([Net.WebUtility]::HtmlEncode($one.purpose))</li>"
    }
  }
  "<ul>$($lines -join '')</ul>"
}

function Get-ReadText([string] $Html) {
  ([Net.WebUtility]::HtmlDecode(($Html -replace '<[^>]+>', ' ')) -replace '\s+', ' ').Trim()
}

# Versions first and the bin last, so that nothing the first step leaves there stays. The current version is sealed.
function Remove-Unsealed {
  $sealable = @($declared.lists | Where-Object { $_.site -eq 'dbr' -and $_.sealable } | ForEach-Object name)
  foreach ($name in $sealable) {
    $list = Get-PnPList -Identity "Lists/$name"
    if (-not $list) { continue }
    foreach ($item in @(Get-PnPListItem -List $list -PageSize 500 | Where-Object { $_.FieldValues['Sealed'] })) {
      $old = @(Get-PnPListItemVersion -List $list -Identity $item.Id | Where-Object { -not $_.IsCurrentVersion })
      Confirm-Removed "$($old.Count) older versions of row $($item.Id) in $name" $old.Count {
        foreach ($version in $old) { Remove-PnPListItemVersion -List $list -Identity $item.Id -Version $version.VersionId -Force }
      }
    }
  }
  # Asked without a stage, only the first is answered.
  $recycled = @(@(Get-PnPRecycleBinItem -FirstStage) + @(Get-PnPRecycleBinItem -SecondStage) |
      Where-Object { ($_.DirName -split '/')[-1] -in $sealable })
  Confirm-Removed "$($recycled.Count) rows and versions of these lists in the recycle bin" $recycled.Count {
    foreach ($gone in $recycled) { Clear-PnPRecycleBinItem -Identity $gone -Force }
  }
}

function Confirm-Removed([string] $What, [int] $Count, [scriptblock] $Remove) {
  if ($Count -eq 0) { return }
  if (-not $RemoveUnsealed -or $Check) {
    Write-Host "  in plain text: $What. Run with -RemoveUnsealed."
    if ($Check) { $script:differences++ }
    return
  }
  Write-Host "  deleting: $What"
  & $Remove | Out-Null
}

foreach ($place in @(@{ Key = 'main'; Url = $MainSite }, @{ Key = 'dbr'; Url = $DbrSite })) {
  Write-Host "`n$($place.Url)"
  Connect-PnPOnline -Url $place.Url.AbsoluteUri -Interactive -ClientId $ClientId.Guid
  Set-Site
  Set-Groups @($declared.lists | Where-Object site -EQ $place.Key | ForEach-Object readers | Sort-Object -Unique)
  Set-Lists $place.Key
  Set-StartPage $place.Key
  if ($place.Key -eq 'dbr') { Remove-Unsealed }
}

if ($script:differences -eq 0) { Write-Host "`nEverything is as declared."; exit 0 }
if ($Check) { Write-Host "`n$($script:differences) differences. Run without -Check to set them."; exit 1 }
Write-Host "`n$($script:differences) settings were set. Now add people to the groups, if that is not done."
